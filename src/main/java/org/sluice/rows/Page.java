package org.sluice.rows;

import java.util.List;
import org.sluice.table.Column;

/// Some rows of a release.
///
/// @param rows a cell a column, `""` where it is blank
/// @param total how many rows satisfy the query's condition, on all pages together
public record Page(List<Column> columns, List<List<String>> rows, long total) {

  public Page {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
