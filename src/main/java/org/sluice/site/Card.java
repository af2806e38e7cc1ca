package org.sluice.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sluice.portal.Visible;
import org.sluice.release.Listing;
import org.sluice.vocab.Tier;

/// A dataset in a list of datasets.
///
/// @param tiers those of the dataset, each with whether the caller may have it
/// @param mine the code of the tier that the caller gets, empty where they get none
public record Card(Listing listing, List<TierMark> tiers, String mine, Instant changed) {

  /// A tier, and whether the caller has a release of it.
  public record TierMark(String code, boolean mine) {}

  static Card of(Visible visible) {
    var mine = visible.best().map(held -> held.manifest().id().tier().code()).orElse("");
    return new Card(visible.listing(), marks(visible), mine, visible.changed());
  }

  /// The tiers of a dataset, most open first.
  static List<TierMark> marks(Visible visible) {
    var listing = visible.listing();
    if (listing.tiers().isEmpty()) {
      return List.of(new TierMark(Tier.CLOSED.code(), false));
    }
    return Arrays.stream(Tier.values())
        .filter(listing.tiers()::contains)
        .map(tier -> new TierMark(tier.code(), has(visible, tier)))
        .toList();
  }

  private static boolean has(Visible visible, Tier tier) {
    return visible.releases().stream().anyMatch(held -> held.manifest().id().tier() == tier);
  }
}
