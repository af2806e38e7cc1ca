package org.sluice.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// Compares what an owner declares with what was suggested.
public final class Flags {

  private Flags() {}

  /// A finding for each column whose suggestion is more private than what was declared: an error
  /// where no reason is written, else a note that carries the reason to the reviewer.
  public static List<Finding> compare(List<Suggestion> suggestions, Classification classification) {
    var findings = new ArrayList<Finding>();
    for (var suggestion : suggestions) {
      classification
          .of(suggestion.column())
          .filter(suggestion::isMorePrivateThan)
          .ifPresent(declared -> findings.add(flag(suggestion, declared)));
    }
    return findings;
  }

  private static Finding flag(Suggestion suggestion, ColumnClass declared) {
    var place = Place.column(declared.column());
    var reason = Objects.requireNonNullElse(declared.reason(), "");
    boolean isArgued = !reason.isBlank();
    var arguments =
        Map.of(
            "column",
            declared.column(),
            "declared",
            declared.level().code() + " " + declared.category().code(),
            "suggested",
            suggestion.level().code() + " " + suggestion.category().code(),
            "meaning",
            suggestion.meaning().code(),
            "reason",
            reason);
    return isArgued
        ? Finding.note("classify.less-private", place, arguments)
        : Finding.error("classify.less-private-without-reason", place, arguments);
  }
}
