package org.sluice.sparql;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.sluice.portal.View;

/// Answers SPARQL queries, each over the graphs of its caller's view.
public final class SparqlEndpoint {

  static {
    JenaSystem.init();
  }

  private final Graphs graphs;
  private final Limits limits;
  private final Context context;
  private final Semaphore places;

  public SparqlEndpoint(Graphs graphs, Limits limits) {
    this.graphs = graphs;
    this.limits = limits;
    this.places = new Semaphore(limits.queries(), true);
    this.context = ARQ.getContext().copy();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQConstants.registryFunctions, new AllowedFunctions());
  }

  /// The answer to a query.
  ///
  /// @throws SparqlProblem where it is none, asks for what is not allowed, or is not answered in
  ///   time
  public SparqlAnswer execute(View view, SparqlRequest request) {
    var parsed = Parsed.of(request, graphs.names().base());
    take();
    try (var opened = Opened.of(view, graphs)) {
      return answer(parsed, over(opened.dataset(), parsed), request.accept());
    } catch (QueryCancelledException e) {
      throw SparqlProblem.of(
          "sparql.too-slow", Map.of("seconds", Long.toString(limits.time().toSeconds())));
    } catch (JenaException | StackOverflowError e) {
      throw SparqlProblem.of("sparql.not-answered");
    } finally {
      places.release();
    }
  }

  private void take() {
    try {
      if (!places.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
        throw SparqlProblem.of("sparql.busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SparqlProblem.of("sparql.busy");
    }
  }

  private static DatasetGraph over(DatasetGraph visible, Parsed parsed) {
    return parsed.graphs().isEmpty()
        ? visible
        : DynamicDatasets.dynamicDataset(parsed.graphs(), visible, false);
  }

  private SparqlAnswer answer(Parsed parsed, DatasetGraph dataset, String accept) {
    var query = parsed.query();
    try (var exec =
        QueryExec.dataset(dataset)
            .query(query)
            .context(context.copy())
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return switch (query.queryType()) {
        case SELECT -> rows(exec.select(), ResultFormat.of(ResultFormat.Shape.ROWS, accept));
        case ASK -> truth(exec.ask(), ResultFormat.of(ResultFormat.Shape.ROWS, accept));
        case CONSTRUCT, DESCRIBE ->
            triples(exec, query, ResultFormat.of(ResultFormat.Shape.GRAPH, accept));
        case UNKNOWN, CONSTRUCT_JSON -> throw SparqlProblem.of("sparql.not-understood");
      };
    }
  }

  private SparqlAnswer rows(RowSet found, ResultFormat format) {
    var out = new ByteArrayOutputStream();
    var bounded = new Bounded<Binding>(found, limits, out);
    var rows = RowSet.create(QueryIterPlainWrapper.create(bounded), found.getResultVars());
    writer(format).write(out, rows, context);
    return new SparqlAnswer(format.mediaType(), out, bounded.cut());
  }

  private SparqlAnswer truth(boolean truth, ResultFormat format) {
    var out = new ByteArrayOutputStream();
    writer(format).write(out, truth, context);
    return new SparqlAnswer(format.mediaType(), out, Optional.empty());
  }

  private SparqlAnswer triples(QueryExec exec, Query query, ResultFormat format) {
    var out = new ByteArrayOutputStream();
    var found = query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
    var bounded = new Bounded<Triple>(found, limits, out);
    var graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    bounded.forEachRemaining(graph::add);
    RDFDataMgr.write(out, graph, format.lang());
    return new SparqlAnswer(format.mediaType(), out, bounded.cut());
  }

  private static RowSetWriter writer(ResultFormat format) {
    var factory = RowSetWriterRegistry.getFactory(format.lang());
    if (factory == null) {
      throw new IllegalStateException("No writer of " + format);
    }
    return factory.create(format.lang());
  }
}
