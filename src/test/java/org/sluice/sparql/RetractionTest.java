package org.sluice.sparql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.portal.Portal;
import org.sluice.portal.TestOffice;
import org.sluice.portal.View;
import org.sluice.release.ReleaseId;
import org.sluice.rows.RowQuery;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.search.SearchQuery;
import org.sluice.vocab.Tier;

/// A retraction takes a release off every surface and off the disk; a rebuild makes all surfaces
/// anew.
class RetractionTest {

  private static final String CANARY = "canary-7f3a";

  @TempDir Path home;

  @Test
  void a_retracted_release_leaves_no_byte_under_the_portal() throws IOException {
    var office = new TestOffice(home, TestGraphs.TRIPLES);
    var search = new Search();
    try (var rows = RowStore.open(home);
        var graphs = Graphs.open(home, TestGraphs.PORTAL, 1_000);
        var portal =
            Portal.open(
                home, EnumSet.allOf(Tier.class), () -> START, List.of(search, rows, graphs))) {
      var endpoint = new SparqlEndpoint(graphs, Limits.USUAL);
      office.publish(listing("visits", "就诊", true), 1, Map.of(Tier.OPEN, "a\nkept"));
      office.publish(
          listing("gone", CANARY, true),
          1,
          Map.of(Tier.SHARED, "a," + CANARY + "\n" + CANARY + ",2"));
      assertThat(portal.takeIn()).isEmpty();
      var before = portal.view(portal.callerOf("x"));
      assertThat(answers(endpoint, before)).contains(CANARY);
      assertThat(search.find(before, SearchQuery.of(CANARY, "zh")).total()).isEqualTo(1);
      var held = before.release(new ReleaseId("gone", 1, Tier.SHARED)).orElseThrow();
      assertThat(rows.page(held, RowQuery.page(Map.of(), held.manifest().columns())).rows())
          .isNotEmpty();
      assertThat(filesWith(CANARY)).isNotEmpty();

      portal.rebuild();
      assertThat(answers(endpoint, before)).contains(CANARY);
      office.retract("gone", null, null);
      portal.takeIn();

      var after = portal.view(portal.callerOf("x"));
      assertThat(answers(endpoint, after)).doesNotContain(CANARY).contains("kept");
      assertThat(answers(endpoint, before))
          .as("of those who came before")
          .doesNotContain(CANARY + ",2");
      assertThat(search.find(after, SearchQuery.of(CANARY, "zh")).total()).isZero();
      assertThat(after.dataset("gone")).isEmpty();
      assertThat(after.tombstones("gone")).hasSize(1);
      assertThat(filesWith(CANARY)).isEmpty();
      try (var all = Files.walk(home)) {
        assertThat(all.filter(path -> path.getFileName().toString().contains("gone_1"))).isEmpty();
      }
    }
  }

  private static String answers(SparqlEndpoint endpoint, View view) {
    var query = "SELECT * { GRAPH ?g { ?s ?p ?o } }";
    return new String(
        endpoint.execute(view, SparqlRequest.of(query, "text/csv")).body(), StandardCharsets.UTF_8);
  }

  private List<Path> filesWith(String text) throws IOException {
    try (var all = Files.walk(home.resolve("portal"))) {
      return all.filter(Files::isRegularFile).filter(file -> has(file, text)).toList();
    }
  }

  private static boolean has(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
