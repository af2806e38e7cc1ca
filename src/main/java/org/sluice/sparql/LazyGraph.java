package org.sluice.sparql;

import java.io.Closeable;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.TransactionHandler;
import org.apache.jena.graph.impl.SimpleTransactionHandler;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.jspecify.annotations.Nullable;

/// The graph of a release within one query: its store is opened when the query looks into it first,
/// in the thread of the query. One that was given up by then is empty.
final class LazyGraph extends GraphWrapper implements Closeable {

  /// The store's own transaction is begun and ended here, not by the dataset.
  private static final TransactionHandler NO_TRANSACTIONS = new SimpleTransactionHandler();

  private final Store store;
  private @Nullable Graph graph;
  private Optional<Store.Reader> reader = Optional.empty();

  LazyGraph(Store store) {
    super(Graph.emptyGraph);
    this.store = store;
  }

  @Override
  public Graph get() {
    var opened = graph;
    if (opened == null) {
      reader = store.read();
      opened = reader.map(Store.Reader::graph).orElse(Graph.emptyGraph);
      graph = opened;
    }
    return opened;
  }

  @Override
  public TransactionHandler getTransactionHandler() {
    return NO_TRANSACTIONS;
  }

  /// Lets go of the store. Nothing is found after that.
  @Override
  public void close() {
    graph = Graph.emptyGraph;
    reader.ifPresent(Store.Reader::close);
    reader = Optional.empty();
  }
}
