package org.sluice.rdf;

import java.time.Instant;
import java.util.List;
import org.sluice.release.Listing;
import org.sluice.release.Manifest;

/// A dataset as one caller sees it.
///
/// @param releases those that the caller may have, newest version first
/// @param changed when what the caller sees of it changed last
public record CatalogEntry(Listing listing, List<Manifest> releases, Instant changed) {

  public CatalogEntry {
    releases = List.copyOf(releases);
  }
}
