package org.sluice.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sluice.release.Listing;

/// A dataset as one caller sees it.
///
/// @param best the release that the caller gets where none is named: of the newest version, the
///   least open one that they may have; empty for a dataset that is only listed for them
/// @param releases all releases that they may have, newest version first, most open tier first
///   within a version
/// @param tombstones what was retracted of what they could have seen, newest first
/// @param changed when what the caller sees of it changed last
public record Visible(
    Listing listing,
    Optional<Held> best,
    List<Held> releases,
    List<Tombstone> tombstones,
    Instant changed) {

  public Visible {
    releases = List.copyOf(releases);
    tombstones = List.copyOf(tombstones);
  }
}
