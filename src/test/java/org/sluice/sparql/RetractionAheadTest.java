package org.sluice.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.portal.Holdings;
import org.sluice.portal.OutboxWatch;
import org.sluice.portal.Portal;
import org.sluice.portal.Surface;
import org.sluice.portal.TestOffice;
import org.sluice.portal.View;
import org.sluice.release.Numbered;
import org.sluice.release.ReleaseId;
import org.sluice.release.SigningKey;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.rows.RowQuery;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.search.SearchQuery;
import org.sluice.vocab.Tier;

/// A retraction is seen on all surfaces at once while a large publication is still being loaded.
class RetractionAheadTest {

  private static final String CANARY = "canary-7f3a";
  private static final String TITLE = "canary-title";

  @TempDir Path home;
  private TestOffice office;
  private final Slow slow = new Slow();
  private final Search search = new Search();
  private RowStore rows;
  private Graphs graphs;
  private Portal portal;
  private SparqlEndpoint endpoint;

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /// A surface that takes its time as soon as it is told to.
  private static final class Slow implements Surface {

    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private volatile boolean waits;
    private volatile boolean dies;
    private volatile CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch goOn = new CountDownLatch(1);

    void waitNext() {
      begun = new CountDownLatch(1);
      goOn = new CountDownLatch(1);
      waits = true;
    }

    @Override
    public void prepare(Holdings next) throws IOException {
      if (waits) {
        waits = false;
        begun.countDown();
        try {
          if (!goOn.await(60, TimeUnit.SECONDS)) {
            throw new IOException("Nobody let it go on");
          }
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
        if (dies) {
          dies = false;
          throw new Killed();
        }
      }
    }

    @Override
    public void switched(Holdings now) {
      now.releases().forEach(held -> shown.add(held.manifest().id().toString()));
    }

    @Override
    public void forget() {}
  }

  @BeforeEach
  void open() throws IOException {
    office = new TestOffice(home, TestGraphs.TRIPLES);
    reopen();
    office.publish(listing("kept", "留", true), 1, Map.of(Tier.OPEN, "a\nkept"));
    office.publish(listing("gone", TITLE, true), 1, Map.of(Tier.SHARED, "a\n" + CANARY));
    assertThat(portal.takeIn()).isEmpty();
  }

  private void reopen() throws IOException {
    rows = RowStore.open(home);
    graphs = Graphs.open(home, TestGraphs.PORTAL, 1_000);
    portal =
        Portal.open(
            home, EnumSet.allOf(Tier.class), () -> START, List.of(slow, search, rows, graphs));
    endpoint = new SparqlEndpoint(graphs, Limits.USUAL);
  }

  @AfterEach
  void close() throws IOException {
    slow.goOn.countDown();
    portal.close();
    graphs.close();
    rows.close();
  }

  private View view() {
    return portal.view(portal.callerOf("x"));
  }

  /// Whether each surface shows a dataset's first release to the office, all of them alike.
  private boolean shows(String dataset, String title, String cell) throws IOException {
    var view = view();
    var held = view.release(new ReleaseId(dataset, 1, Tier.SHARED));
    boolean found = search.find(view, SearchQuery.of(title, "zh")).total() > 0;
    var answer =
        endpoint.execute(
            view,
            SparqlRequest.of(
                "SELECT * { { GRAPH ?g { ?s ?p ?o } } UNION { ?s ?p ?o } }", "text/csv"));
    var triples = new String(answer.body(), StandardCharsets.UTF_8);
    assertThat(triples).contains("kept");
    assertThat(triples.contains(title)).as("catalogue").isEqualTo(held.isPresent());
    assertThat(triples.contains(cell)).as("SPARQL").isEqualTo(held.isPresent());
    assertThat(found).as("search").isEqualTo(held.isPresent());
    assertThat(view.dataset(dataset).isPresent()).as("view").isEqualTo(held.isPresent());
    if (held.isPresent()) {
      var query = RowQuery.page(Map.of(), held.get().manifest().columns());
      assertThat(rows.page(held.get(), query).rows().toString()).contains(cell);
    }
    return held.isPresent();
  }

  private static void await(BooleanSupplier wanted) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("thirty seconds are over").isLessThan(until);
      Thread.sleep(5);
    }
  }

  @Test
  void a_retraction_is_seen_everywhere_while_another_release_is_loading() throws Exception {
    assertThat(shows("gone", TITLE, CANARY)).isTrue();
    slow.waitNext();
    try (var _ = OutboxWatch.begin(portal, Duration.ofMillis(50))) {
      office.publish(listing("large", "大", true), 1, Map.of(Tier.OPEN, "a\nlarge"));
      assertThat(slow.begun.await(30, TimeUnit.SECONDS)).isTrue();
      office.retract("gone", null, null);
      await(() -> view().dataset("gone").isEmpty());
      assertThat(portal.sequence()).as("still loading").isEqualTo(2);
      assertThat(shows("gone", TITLE, CANARY)).isFalse();
      assertThat(view().tombstones("gone")).hasSize(1);
      assertThat(view().dataset("large")).isEmpty();
      var ahead = view().fingerprint();
      slow.goOn.countDown();
      await(() -> portal.sequence() == office.sequence());
      assertThat(shows("gone", TITLE, CANARY)).isFalse();
      assertThat(view().dataset("large")).isPresent();
      assertThat(view().fingerprint()).isNotEqualTo(ahead);
      assertThat(home.resolve("portal/releases/gone_1_shared")).doesNotExist();
    }
  }

  @Test
  void a_publication_that_is_retracted_while_it_loads_never_shows() throws Exception {
    slow.waitNext();
    office.publish(listing("late", "late", false), 1, Map.of(Tier.SHARED, "a\nlate-cell"));
    try (var threads = Executors.newSingleThreadExecutor()) {
      var taking = threads.submit(portal::takeIn);
      assertThat(slow.begun.await(30, TimeUnit.SECONDS)).isTrue();
      office.retract("late", 1, null);
      slow.goOn.countDown();
      assertThat(taking.get(30, TimeUnit.SECONDS)).isEmpty();
    }
    assertThat(portal.sequence()).isEqualTo(office.sequence());
    assertThat(slow.shown).contains("gone/1/shared").doesNotContain("late/1/shared");
    assertThat(view().tombstones("late")).hasSize(1);
    assertThat(home.resolve("portal/releases/late_1_shared")).doesNotExist();
  }

  @Test
  void what_waits_to_be_retracted_is_not_shown_after_a_crash_either() throws Exception {
    slow.waitNext();
    slow.dies = true;
    office.publish(listing("large", "大", true), 1, Map.of(Tier.OPEN, "a\nlarge"));
    try (var threads = Executors.newSingleThreadExecutor()) {
      var taking = threads.submit(portal::takeIn);
      assertThat(slow.begun.await(30, TimeUnit.SECONDS)).isTrue();
      office.retract("gone", null, null);
      portal.withhold();
      assertThat(shows("gone", TITLE, CANARY)).isFalse();
      slow.goOn.countDown();
      assertThatThrownBy(taking::get).hasCauseInstanceOf(Killed.class);
    }
    close();
    reopen();
    assertThat(portal.sequence()).as("nothing taken in yet").isEqualTo(2);
    assertThat(view().release(new ReleaseId("gone", 1, Tier.SHARED))).isEmpty();
    assertThat(view().tombstones("gone")).hasSize(1);
    assertThat(graphs.isLoaded(new ReleaseId("gone", 1, Tier.SHARED))).isFalse();
    assertThat(portal.takeIn()).isEmpty();
    assertThat(view().release(new ReleaseId("gone", 1, Tier.SHARED))).isEmpty();
    assertThat(view().dataset("large")).isPresent();
    assertThat(home.resolve("portal/releases/gone_1_shared")).doesNotExist();
  }

  @Test
  void a_retraction_that_nobody_trusted_signed_hides_nothing() throws Exception {
    var retracted = new Statement.Retracted("gone", null, null, "privacy", START);
    var stranger = SigningKey.generate(new SecureRandom());
    var folder = home.resolve("outbox/00000009");
    StatementFolder.write(folder, new Numbered(9, retracted), stranger);
    portal.withhold();
    assertThat(shows("gone", TITLE, CANARY)).isTrue();
    StatementFolder.write(folder, new Numbered(9, retracted), office.key());
    portal.withhold();
    assertThat(shows("gone", TITLE, CANARY)).as("although 3 to 8 are missing").isFalse();
  }
}
