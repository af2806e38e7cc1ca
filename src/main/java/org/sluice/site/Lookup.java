package org.sluice.site;

import java.util.Map;
import java.util.Optional;
import org.sluice.portal.Held;
import org.sluice.portal.View;
import org.sluice.portal.Visible;
import org.sluice.release.ReleaseId;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Tier;

/// Finds what an address names, in what the caller sees. What is hidden takes the same path and
/// gives the same refusal as what was never there.
final class Lookup {

  private Lookup() {}

  static Visible dataset(View view, String id) {
    return view.dataset(id)
        .orElseThrow(() -> view.tombstones(id).isEmpty() ? Refusal.notFound() : gone());
  }

  /// The release that is asked for: the caller's best, or the one that `VERSION/TIER` names.
  static Held release(View view, String dataset, String wanted) {
    var visible = dataset(view, dataset);
    if (wanted.isEmpty()) {
      return visible
          .best()
          .orElseThrow(
              () -> isWithdrawn(visible) ? gone() : Refusal.of(403, "site.no-release", Map.of()));
    }
    return named(view, parse(dataset + "/" + wanted).orElseThrow(Refusal::notFound));
  }

  /// A release by its full name.
  static Held named(View view, ReleaseId id) {
    var held = view.release(id);
    if (held.isEmpty() && view.tombstone(id).isPresent()) {
      throw gone();
    }
    return held.orElseThrow(Refusal::notFound);
  }

  /// Whether nothing is left of a dataset for the caller but tombstones.
  static boolean isWithdrawn(Visible visible) {
    return visible.releases().isEmpty() && !visible.tombstones().isEmpty();
  }

  static Optional<ReleaseId> parse(String text) {
    try {
      var id = ReleaseId.parse(text);
      return id.tier() == Tier.CLOSED ? Optional.empty() : Optional.of(id);
    } catch (IllegalArgumentException notARelease) {
      return Optional.empty();
    }
  }

  private static Refusal gone() {
    return Refusal.of(410, "http.410", Map.of());
  }
}
