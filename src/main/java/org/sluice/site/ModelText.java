package org.sluice.site;

import java.util.ArrayList;
import java.util.Map;
import org.sluice.release.Guarantee;
import org.sluice.vocab.Messages;

/// The privacy model of a release in words.
final class ModelText {

  private ModelText() {}

  static String of(Guarantee guarantee, Messages words) {
    var parts = new ArrayList<String>();
    if (guarantee.k() > 1) {
      parts.add(words.text("site.model.k", Map.of("k", guarantee.k())));
    }
    guarantee.l().ifPresent(l -> parts.add(words.text("site.model.l", Map.of("l", l))));
    guarantee.t().ifPresent(t -> parts.add(words.text("site.model.t", Map.of("t", t))));
    return parts.isEmpty() ? words.text("site.model.none") : String.join(" ", parts);
  }
}
