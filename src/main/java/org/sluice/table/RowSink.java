package org.sluice.table;

import java.io.Closeable;
import java.io.IOException;

/// Takes rows one after the other and writes them in some format; [#close()] completes the file.
public interface RowSink extends Closeable {

  /// Writes a row, one cell a column in the order of the table's columns; `""` is the blank cell.
  void write(String[] row) throws IOException;

  /// Writes all rows of a table; answers how many.
  default long writeAll(Table table) throws IOException {
    long count = 0;
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        write(row);
        count++;
      }
    }
    return count;
  }
}
