package org.sluice.profile;

import java.io.IOException;
import org.sluice.table.Table;

/// Looks at every row of a table once. What it keeps of each column is bounded by about one
/// megabyte, whatever the length of the table.
public final class Profiler {

  private Profiler() {}

  /// What the table looks like.
  public static TableProfile profile(Table table) throws IOException {
    var columns = table.columns().stream().map(column -> new ColumnWatch(column.name())).toList();
    long count = 0;
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        for (int i = 0; i < row.length; i++) {
          columns.get(i).see(row[i]);
        }
        count++;
      }
    }
    return new TableProfile(count, columns.stream().map(ColumnWatch::profile).toList());
  }
}
