package org.sluice.sparql;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.sluice.portal.View;

/// The graphs of a view for one query in one thread. A store is opened when the query looks into
/// it.
final class Opened implements Closeable {

  private final DatasetGraph dataset;
  private final List<LazyGraph> graphs = new ArrayList<>();

  private Opened(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static Opened of(View view, Graphs graphs) {
    var catalogue = graphs.catalogue(view);
    var opened = new Opened(new DatasetGraphMapLink(catalogue));
    opened.dataset.addGraph(graphs.names().catalogue(), catalogue);
    for (var visible : view.datasets()) {
      for (var held : visible.releases()) {
        var id = held.manifest().id();
        graphs
            .store(id)
            .ifPresent(store -> opened.add(graphs.names().release(id), new LazyGraph(store)));
      }
    }
    return opened;
  }

  private void add(Node name, LazyGraph graph) {
    graphs.add(graph);
    dataset.addGraph(name, graph);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() {
    graphs.forEach(LazyGraph::close);
  }
}
