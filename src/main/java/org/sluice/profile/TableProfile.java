package org.sluice.profile;

import java.util.List;

/// What a table looks like, column by column in its order.
public record TableProfile(long rows, List<ColumnProfile> columns) {

  public TableProfile {
    columns = List.copyOf(columns);
  }

  /// The same without any value of a cell.
  public TableProfile withoutCells() {
    return new TableProfile(rows, columns.stream().map(ColumnProfile::withoutCells).toList());
  }
}
