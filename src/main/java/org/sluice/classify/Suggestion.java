package org.sluice.classify;

import java.util.List;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// What the detectors take a column for.
///
/// @param confidence 0 to 1
/// @param evidence in counts, each a message such as "982 of 1,000 cells are resident identity
///   numbers with a valid check digit"
public record Suggestion(
    String column,
    Meaning meaning,
    SecurityLevel level,
    PrivacyCategory category,
    double confidence,
    List<Finding> evidence) {

  public Suggestion {
    evidence = List.copyOf(evidence);
  }

  /// Whether the owner's word asks for less protection than this suggestion, which needs a written
  /// reason.
  public boolean isMorePrivateThan(ColumnClass declared) {
    return category.isMorePrivateThan(declared.category()) || level.compareTo(declared.level()) > 0;
  }
}
