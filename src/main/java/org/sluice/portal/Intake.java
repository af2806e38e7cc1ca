package org.sluice.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.release.ReleaseId;
import org.sluice.release.Statement;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Tier;

/// Turns a statement into the next generation, aside: bundles are checked and held, the new state
/// is worked out, nothing is shown yet.
record Intake(Releases releases, Door door, Set<Tier> tiers) {

  /// The next generation. A statement that can't be taken in is put on record, and the one after it
  /// has its turn: each speaks for itself, and a publication that misses only loses its own
  /// releases.
  ///
  /// @throws IOException where the storage fails: nothing has happened then
  Holdings take(Holdings now, Path folder, long sequence, Instant time) throws IOException {
    try {
      return accepted(now, folder, sequence, time);
    } catch (Problem refusal) {
      return refuse(now, sequence, time, refusal.findings());
    }
  }

  /// The next generation where a statement is put on record as refused, and nothing else changes.
  Holdings refuse(Holdings now, long sequence, Instant time, List<Finding> findings) {
    var next = new NextState(now.state()).refuse(sequence, time, findings);
    return new Holdings(next.done(sequence), held(now));
  }

  private Holdings accepted(Holdings now, Path folder, long sequence, Instant time)
      throws IOException {
    var statement = door.statement(folder, sequence);
    var next = new NextState(now.state()).apply(statement, time);
    var held = held(now);
    if (statement instanceof Statement.Published published) {
      check(published, now.state());
      var left = new ArrayList<Finding>();
      for (var bound : published.releases()) {
        if (tiers.contains(bound.release().tier())) {
          var bundle = folder.resolve(bound.release().folder());
          if (!Files.isDirectory(bundle)) {
            throw new Refused("portal.no-bundle", Map.of("release", bound.release().toString()));
          }
          held.put(bound.release(), releases.hold(bundle, bound.release(), bound.manifestSha256()));
          next.hold(bound);
        } else {
          left.add(notTaken(bound.release()));
        }
      }
      if (left.size() == published.releases().size()) {
        throw new Refused(left);
      }
      if (!left.isEmpty()) {
        next.refuse(sequence, time, left);
      }
    }
    var state = next.done(sequence);
    held.keySet().retainAll(state.releases().keySet());
    return new Holdings(state, held);
  }

  private void check(Statement.Published published, State state) {
    if (published.releases().isEmpty()) {
      throw new Refused("portal.no-release", Map.of("dataset", published.listing().dataset()));
    }
    var dataset = published.listing().dataset();
    var version = published.releases().getFirst().release().version();
    var tiersSeen = new ArrayList<Tier>();
    for (var bound : published.releases()) {
      var id = bound.release();
      if (!id.dataset().equals(dataset)
          || id.version() != version
          || tiersSeen.contains(id.tier())) {
        throw new Refused("portal.mixed-releases", Map.of("dataset", dataset));
      }
      tiersSeen.add(id.tier());
      if (state.retractedDigests().contains(bound.manifestSha256())
          || state.tombstones().stream().anyMatch(one -> one.release().equals(id))) {
        throw new Refused("portal.retracted", Map.of("release", id.toString()));
      }
    }
    if (version <= state.newest().getOrDefault(dataset, 0)) {
      throw new Refused(
          "portal.version-came-before",
          Map.of("dataset", dataset, "version", Integer.toString(version)));
    }
  }

  private Finding notTaken(ReleaseId release) {
    return Finding.note(
        "portal.tier-not-taken",
        Place.NOWHERE,
        Map.of(
            "release",
            release.toString(),
            "tiers",
            tiers.isEmpty()
                ? "-"
                : String.join(", ", tiers.stream().sorted().map(Tier::code).toList())));
  }

  private static Map<ReleaseId, Held> held(Holdings holdings) {
    var held = new TreeMap<ReleaseId, Held>();
    List<Held> all = holdings.releases();
    all.forEach(one -> held.put(one.manifest().id(), one));
    return held;
  }
}
