package org.sluice.site;

import java.util.List;
import java.util.Map;
import org.sluice.portal.Tombstone;
import org.sluice.portal.View;
import org.sluice.portal.Visible;
import org.sluice.release.Listing;
import org.sluice.vocab.LangText;

/// What the page of something withdrawn says.
final class GonePage {

  private GonePage() {}

  /// @param dataset named by its identifier where the caller sees nothing of it any more
  static Map<String, Object> model(View view, String dataset, List<Tombstone> tombstones) {
    var title =
        view.dataset(dataset)
            .map(Visible::listing)
            .map(Listing::title)
            .orElse(LangText.of("en", dataset));
    return Map.of(
        "dataset", dataset,
        "title", title,
        "isListed", view.dataset(dataset).isPresent(),
        "tombstones", tombstones);
  }
}
