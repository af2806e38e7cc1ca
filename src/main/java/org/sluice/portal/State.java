package org.sluice.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.release.Listing;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Tier;

/// Everything that the portal knows in one generation, as `generations/N.json` holds it. A caller's
/// key is here only as its SHA-256.
///
/// @param generation its number
/// @param sequence the number of the last statement taken in or refused
/// @param listings by dataset
/// @param live manifest digests of the releases that are held, by release in its written form
/// @param newest by dataset, the highest version that ever came, also of retracted ones: no version
///   comes twice
/// @param tombstones of retracted releases, oldest first
/// @param retractedDigests manifest digests that are never accepted again
/// @param keys of callers
/// @param grants also those not running now
/// @param refusals statements that were refused, oldest first
record State(
    long generation,
    long sequence,
    Map<String, Entry> listings,
    Map<String, String> live,
    Map<String, Integer> newest,
    List<Tombstone> tombstones,
    Set<String> retractedDigests,
    List<Key> keys,
    List<Grant> grants,
    List<Refusal> refusals) {

  static final State EMPTY =
      new State(
          0, 0, Map.of(), Map.of(), Map.of(), List.of(), Set.of(), List.of(), List.of(), List.of());

  State {
    listings = Map.copyOf(listings);
    live = Map.copyOf(live);
    newest = Map.copyOf(newest);
    tombstones = List.copyOf(tombstones);
    retractedDigests = Set.copyOf(retractedDigests);
    keys = List.copyOf(keys);
    grants = List.copyOf(grants);
    refusals = List.copyOf(refusals);
  }

  /// A dataset's listing.
  ///
  /// @param changed when its content changed last
  /// @param digest of its content
  record Entry(Listing listing, Instant changed, String digest) {}

  /// A key of a caller.
  record Key(String caller, String sha256, Tier tier, @Nullable String department, Instant until) {}

  /// A permission for one caller and dataset, running from `from` (included) to `until` (excluded).
  record Grant(String id, String caller, String dataset, Instant from, Instant until) {
    boolean runsAt(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  /// The releases that are held, in order.
  TreeMap<ReleaseId, String> releases() {
    var releases = new TreeMap<ReleaseId, String>();
    live.forEach((id, digest) -> releases.put(ReleaseId.parse(id), digest));
    return releases;
  }
}
