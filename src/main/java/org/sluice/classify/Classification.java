package org.sluice.classify;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// Security level and privacy category of every column of a version, confirmed by its owner.
///
/// @param columns in the order of the table
/// @param subject the column that names whom a row is about, null where rows are not about persons
///   or each row is a person of its own
public record Classification(List<ColumnClass> columns, @Nullable String subject) {

  public Classification {
    columns = List.copyOf(columns);
    if (subject != null && columns.stream().noneMatch(c -> c.column().equals(subject))) {
      throw new IllegalArgumentException("The subject is not a column: " + subject);
    }
  }

  /// The table's level: that of its most confidential column.
  public SecurityLevel level() {
    return columns.stream().map(ColumnClass::level).reduce(SecurityLevel.L1, SecurityLevel::max);
  }

  public Optional<ColumnClass> of(String column) {
    return columns.stream().filter(c -> c.column().equals(column)).findFirst();
  }

  /// Whether rows are about persons: a subject is named, or some column identifies.
  public boolean isPersonLevel() {
    return subject != null
        || columns.stream()
            .anyMatch(c ->
                c.category() == PrivacyCategory.DIRECT_IDENTIFIER
                    || c.category() == PrivacyCategory.QUASI_IDENTIFIER);
  }
}
