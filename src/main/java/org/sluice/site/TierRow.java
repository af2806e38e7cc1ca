package org.sluice.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.portal.Held;
import org.sluice.portal.Visible;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// A tier of a dataset as its page tells of it.
///
/// @param held the newest release that the caller may have in this tier, null where they may not
/// @param best whether it is the one that the caller gets without asking for another
/// @param condition how to get it, in the owner's words; blank where they wrote nothing
public record TierRow(String code, @Nullable Held held, boolean best, LangText condition) {

  static List<TierRow> of(Visible visible) {
    var listing = visible.listing();
    return Arrays.stream(Tier.values())
        .filter(listing.tiers()::contains)
        .map(tier -> row(visible, tier))
        .toList();
  }

  private static TierRow row(Visible visible, Tier tier) {
    var held =
        visible.releases().stream()
            .filter(release -> release.manifest().id().tier() == tier)
            .findFirst()
            .orElse(null);
    var best = held != null && visible.best().filter(held::equals).isPresent();
    var condition = visible.listing().conditions().getOrDefault(tier, LangText.EMPTY);
    return new TierRow(tier.code(), held, best, condition);
  }
}
