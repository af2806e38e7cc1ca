package org.sluice.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Tier;

/// The first raw rows, and what each tier made of them, side by side.
///
/// @param columns of the raw table
/// @param raw the rows as they came
/// @param tiers per tier its columns and, for each raw row, the released row
public record Comparison(List<String> columns, List<List<String>> raw, Map<Tier, After> tiers) {

  public Comparison {
    columns = List.copyOf(columns);
    raw = List.copyOf(raw);
    tiers = Map.copyOf(tiers);
  }

  /// One tier.
  ///
  /// @param rows one a raw row; null where it is not released
  public record After(List<String> columns, List<@Nullable List<String>> rows) {

    /// The released cell of a raw row and column.
    ///
    /// @return null where the row or the column is not released
    public @Nullable String cell(int row, String column) {
      int position = columns.indexOf(column);
      var released = row < rows.size() ? rows.get(row) : null;
      return released == null || position < 0 ? null : released.get(position);
    }
  }
}
