package org.sluice.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sluice.release.ReleaseId;

/// What one entitlement sees of a generation: built from what it covers and from nothing else.
record Seen(
    String fingerprint,
    Map<String, Visible> datasets,
    Map<ReleaseId, Held> releases,
    Map<String, List<Tombstone>> tombstones) {

  private static final Comparator<Held> NEWEST_FIRST =
      Comparator.comparingInt((Held held) -> held.manifest().id().version())
          .reversed()
          .thenComparing(held -> held.manifest().id().tier());

  static Seen of(Holdings holdings, Entitlement entitlement) {
    var releases = new HashMap<ReleaseId, Held>();
    var byDataset = new HashMap<String, List<Held>>();
    for (var held : holdings.releases()) {
      var id = held.manifest().id();
      if (entitlement.covers(id.dataset(), id.tier())) {
        releases.put(id, held);
        byDataset.computeIfAbsent(id.dataset(), any -> new ArrayList<>()).add(held);
      }
    }
    byDataset.values().forEach(list -> list.sort(NEWEST_FIRST));
    var tombstones = new HashMap<String, List<Tombstone>>();
    for (var tombstone : holdings.state().tombstones().reversed()) {
      var id = tombstone.release();
      if (entitlement.covers(id.dataset(), id.tier())) {
        tombstones.computeIfAbsent(id.dataset(), any -> new ArrayList<>()).add(tombstone);
      }
    }
    var datasets = new TreeMap<String, Visible>();
    for (var entry : holdings.state().listings().values()) {
      var id = entry.listing().dataset();
      var held = byDataset.getOrDefault(id, List.of());
      if (!held.isEmpty() || entry.listing().listed()) {
        datasets.put(id, visible(entry, held, tombstones.getOrDefault(id, List.of())));
      }
    }
    return new Seen(
        Fingerprint.of(holdings, datasets.values(), tombstones), datasets, releases, tombstones);
  }

  private static Visible visible(State.Entry entry, List<Held> held, List<Tombstone> gone) {
    var changed =
        Stream.of(
                Stream.of(entry.changed()),
                held.stream().map(one -> one.manifest().issued()),
                gone.stream().map(Tombstone::at))
            .flatMap(times -> times)
            .max(Instant::compareTo)
            .orElseThrow();
    return new Visible(entry.listing(), best(held), held, gone, changed);
  }

  private static Optional<Held> best(List<Held> newestFirst) {
    return newestFirst.stream()
        .filter(held ->
            held.manifest().id().version() == newestFirst.getFirst().manifest().id().version())
        .max(Comparator.comparing(held -> held.manifest().id().tier()));
  }
}
