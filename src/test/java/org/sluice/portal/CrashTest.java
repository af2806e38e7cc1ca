package org.sluice.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;
import static org.sluice.vocab.Tier.CONDITIONAL;
import static org.sluice.vocab.Tier.OPEN;
import static org.sluice.vocab.Tier.REGISTERED;
import static org.sluice.vocab.Tier.SHARED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Tier;

/// The world ends at each step in turn; whoever comes after finds the old state or the new one.
class CrashTest {

  private static final Set<Tier> TIERS = EnumSet.of(OPEN, REGISTERED, CONDITIONAL, SHARED);

  @TempDir Path folder;

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static Portal open(Path home, FileSteps steps) throws IOException {
    return Portal.open(
        home, TIERS, new SignedDoor(home.resolve("portal")), () -> START, List.of(), steps);
  }

  private static String seen(Portal portal) {
    return portal.view(portal.callerOf("x")).fingerprint();
  }

  private static void say(TestOffice office) throws IOException {
    office.publish(listing("visits", "就诊", true), 1, Map.of(OPEN, "a\n1", SHARED, "a\ncanary"));
    office.publish(listing("visits", "就诊", true), 2, Map.of(OPEN, "a\n3", SHARED, "a\n4"));
    office.retract("visits", 1, SHARED);
    office.admit("ann", REGISTERED);
  }

  @Test
  void killed_at_any_step_the_next_start_shows_the_old_state_or_the_new_one() throws IOException {
    var states = new ArrayList<String>();
    int total = steps(states);
    assertThat(states).hasSizeGreaterThan(2);
    for (int last = 0; last < total; last++) {
      var home = Files.createDirectories(folder.resolve("home" + last));
      say(new TestOffice(home));
      int survived = run(home, last);
      assertThat(survived).as("killed at step %d", last).isLessThan(total);
      try (var portal = open(home, new FileSteps())) {
        assertThat(states).as("after step %d", last).contains(seen(portal));
        assertThat(portal.view(portal.callerOf("x")).release(new ReleaseId("visits", 1, SHARED)))
            .as("retracted, after step %d", last)
            .isEmpty();
        assertTidy(home, portal, portal.sequence() < 3 ? Set.of("visits_1_shared") : Set.of());
        assertThat(portal.takeIn()).isEmpty();
        assertThat(seen(portal)).as("after step %d", last).isEqualTo(states.getLast());
        assertThat(portal.authenticate("key-ann").id()).isEqualTo("ann");
        assertTidy(home, portal, Set.of());
      }
      assertThat(files(home.resolve("outbox")))
          .allMatch(name -> name.endsWith("statement.json") || name.endsWith("statement.sig"));
    }
  }

  /// The fingerprints of all states on the way, and how many steps it takes.
  private int steps(List<String> states) throws IOException {
    var home = Files.createDirectories(folder.resolve("whole"));
    say(new TestOffice(home));
    var count = new AtomicInteger();
    var shown = new ArrayList<Portal>();
    var steps =
        new FileSteps(step -> {
          count.incrementAndGet();
          shown.forEach(portal -> add(states, seen(portal)));
        });
    try (var portal = open(home, steps)) {
      shown.add(portal);
      add(states, seen(portal));
      assertThat(portal.takeIn()).isEmpty();
      add(states, seen(portal));
    }
    return count.get();
  }

  private static void add(List<String> states, String state) {
    if (!states.contains(state)) {
      states.add(state);
    }
  }

  /// Runs until the step of that number, at which everything ends.
  private static int run(Path home, int last) throws IOException {
    var count = new AtomicInteger();
    var steps =
        new FileSteps(step -> {
          if (count.getAndIncrement() >= last) {
            throw new Killed();
          }
        });
    try (var portal = open(home, steps)) {
      portal.takeIn();
    } catch (Killed expected) {
      return count.get() - 1;
    }
    return count.get();
  }

  /// @param waiting what may be there until the turn of its retraction
  private static void assertTidy(Path home, Portal portal, Set<String> waiting) throws IOException {
    var held =
        portal.view(portal.callerOf("x")).datasets().stream()
            .flatMap(visible -> visible.releases().stream())
            .map(one -> one.manifest().id().folder())
            .toList();
    try (var folders = Files.list(home.resolve("portal/releases"))) {
      assertThat(folders.map(path -> path.getFileName().toString()))
          .filteredOn(name -> !waiting.contains(name))
          .containsExactlyInAnyOrderElementsOf(held);
    }
    try (var generations = Files.list(home.resolve("portal/generations"))) {
      assertThat(generations.map(path -> path.getFileName().toString()))
          .isSubsetOf(portal.generation() + ".json");
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList();
    }
  }
}
