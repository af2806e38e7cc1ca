package org.sluice.site.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.ColumnClass;
import org.sluice.classify.Suggestion;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Terms;

/// One column in the form of a classification.
///
/// @param field the name of its fields: `c0`, `c1` …
/// @param samples cells of the column; masked unless they were asked for
/// @param level as it stands in the form, like category, meaning and reason
/// @param suggestion null where nothing is suggested
public record ColumnForm(
    String field,
    ColumnProfile profile,
    List<String> samples,
    String level,
    String category,
    String meaning,
    String reason,
    @Nullable Suggestion suggestion) {

  private static final int SAMPLES = 5;
  private static final int LONGEST = 40;

  /// Whether cells are shown.
  enum Cells {
    MASKED,
    SHOWN
  }

  static ColumnForm of(
      int position,
      ColumnProfile profile,
      ColumnClass standing,
      @Nullable Suggestion suggestion,
      Cells cells) {
    return new ColumnForm(
        "c" + position,
        profile,
        profile.frequent().stream()
            .limit(SAMPLES)
            .map(ColumnProfile.Frequent::value)
            .map(value -> shown(value, cells))
            .toList(),
        standing.level().code(),
        standing.category().code(),
        standing.meaning().code(),
        standing.reason() == null ? "" : standing.reason(),
        suggestion);
  }

  public List<Finding> evidence() {
    return suggestion == null ? List.of() : suggestion.evidence();
  }

  /// Whether what stands asks for less protection than what is suggested.
  public boolean isLess() {
    return suggestion != null && suggestion.isMorePrivateThan(word());
  }

  /// The owner's word; what is no term is taken as the most private there is.
  ColumnClass word() {
    return new ColumnClass(
        profile.name(),
        Terms.find(SecurityLevel.class, level).orElse(SecurityLevel.L4),
        Terms.find(PrivacyCategory.class, category).orElse(PrivacyCategory.DIRECT_IDENTIFIER),
        Terms.find(Meaning.class, meaning).orElse(Meaning.NONE),
        reason.isBlank() ? null : reason.strip());
  }

  private static String shown(String value, Cells cells) {
    String start = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    return cells == Cells.SHOWN ? start : start.replaceAll("[\\p{L}\\p{N}]", "•");
  }
}
