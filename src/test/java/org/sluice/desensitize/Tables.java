package org.sluice.desensitize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;

/// Tables in memory, for tests.
public final class Tables {

  /// Sorts in memory.
  public static final RowOrder IN_MEMORY =
      table -> {
        var rows = new ArrayList<>(rows(table));
        rows.sort(Arrays::compare);
        return of(table.columns(), rows);
      };

  private Tables() {}

  /// A table of text columns.
  ///
  /// @param header names, and each row's cells, divided by commas
  public static Table of(String header, String... rows) {
    return of(
        Arrays.stream(header.split(",", -1)).map(Column::text).toList(),
        Arrays.stream(rows).map(row -> row.split(",", -1)).toList());
  }

  public static Table of(List<Column> columns, List<String[]> rows) {
    return new Table() {
      @Override
      public List<Column> columns() {
        return columns;
      }

      @Override
      public Rows rows() {
        Iterator<String[]> iterator = rows.iterator();
        return new Rows() {
          @Override
          public String[] next() {
            return iterator.hasNext() ? iterator.next().clone() : null;
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  public static List<String[]> rows(Table table) throws IOException {
    var all = new ArrayList<String[]>();
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  /// Each row as one text.
  public static List<String> lines(Table table) throws IOException {
    return rows(table).stream().map(row -> String.join(",", row)).toList();
  }

  /// Keys that depend on tier, column and purpose.
  public static TierSecrets secrets() {
    return (tier, column, purpose) -> {
      try {
        return MessageDigest.getInstance("SHA-256")
            .digest((tier + "/" + column + "/" + purpose).getBytes(StandardCharsets.UTF_8));
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError(e);
      }
    };
  }
}
