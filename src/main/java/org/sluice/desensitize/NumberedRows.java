package org.sluice.desensitize;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;

/// A table with the number of the row as one more cell at the end.
record NumberedRows(Table table, List<Column> columns) implements Table {

  @Override
  public Rows rows() throws IOException {
    var source = table.rows();
    return new Rows() {
      private long number;

      @Override
      public String @Nullable [] next() throws IOException {
        var row = source.next();
        if (row == null) {
          return null;
        }
        var numbered = Arrays.copyOf(row, row.length + 1);
        numbered[row.length] = Long.toString(++number);
        return numbered;
      }

      @Override
      public void close() throws IOException {
        source.close();
      }
    };
  }
}
