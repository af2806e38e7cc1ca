package org.sluice.office;

import java.util.List;
import org.sluice.classify.Suggestion;
import org.sluice.desensitize.SpanFinder;
import org.sluice.profile.TableProfile;
import org.sluice.table.Table;

/// The detectors of `classify`, as the office's stages ask them.
final class Detection {

  /// What is personal in a free text.
  static final SpanFinder SPANS =
      text -> {
        throw new UnsupportedOperationException("No detectors");
      };

  private Detection() {}

  static List<Suggestion> suggest(Table table, TableProfile profile) {
    return List.of();
  }
}
