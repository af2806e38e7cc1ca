package org.sluice.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.portal.Caller;
import org.sluice.portal.Portal;
import org.sluice.portal.TestOffice;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Tier;

/// A query opens the stores that it looks into, and no others.
class LazyGraphTest {

  private static final int DATASETS = 9;

  @TempDir Path home;

  @Test
  void a_query_that_names_one_graph_opens_one_store() throws IOException {
    var office = new TestOffice(home, TestGraphs.TRIPLES);
    for (int i = 0; i < DATASETS; i++) {
      office.publish(listing("d" + i, "题" + i, true), 1, Map.of(Tier.OPEN, "a\ncell-" + i));
    }
    try (var graphs = Graphs.open(home, TestGraphs.PORTAL, 1_000);
        var portal = Portal.open(home, Set.of(Tier.OPEN), () -> START, List.of(graphs))) {
      assertThat(portal.takeIn()).isEmpty();
      var endpoint = new SparqlEndpoint(graphs, Limits.USUAL);
      assertThat(open(graphs)).isZero();
      for (var query :
          List.of(
              "SELECT * { ?s ?p ?o } LIMIT 5",
              "SELECT ?g { GRAPH ?g {} }",
              "SELECT * { GRAPH <urn:nothing> { ?s ?p ?o } }")) {
        ask(endpoint, portal, query);
        assertThat(open(graphs)).as(query).isZero();
      }
      var one = "<" + graphs.graph(new ReleaseId("d7", 1, Tier.OPEN)) + ">";
      assertThat(ask(endpoint, portal, "SELECT * { GRAPH " + one + " { ?s ?p ?o } }"))
          .contains("cell-7");
      assertThat(open(graphs)).isEqualTo(1);
      assertThat(ask(endpoint, portal, "SELECT * FROM " + one + " { ?s ?p ?o }"))
          .contains("cell-7");
      assertThat(open(graphs)).isEqualTo(1);
      var all =
          ask(endpoint, portal, "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }");
      assertThat(all).contains(Integer.toString(DATASETS + 1));
      assertThat(open(graphs)).isEqualTo(DATASETS);
    }
  }

  private static long open(Graphs graphs) {
    return IntStream.range(0, DATASETS)
        .mapToObj(i -> graphs.store(new ReleaseId("d" + i, 1, Tier.OPEN)).orElseThrow())
        .filter(Store::isOpen)
        .count();
  }

  private static String ask(SparqlEndpoint endpoint, Portal portal, String query) {
    var view = portal.view(Caller.ANONYMOUS);
    return new String(
        endpoint.execute(view, SparqlRequest.of(query, "")).body(), StandardCharsets.UTF_8);
  }
}
