package org.sluice.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Decisions.BlankLines;

/// A file of records as a table: header left out, every row as wide as the widest.
final class GridTable implements Table {

  private final Records.Opener opener;
  private final List<Column> columns;
  private final Dialect dialect;
  private final Decisions decisions;

  GridTable(Records.Opener opener, List<Column> columns, Dialect dialect, Decisions decisions) {
    this.opener = opener;
    this.columns = List.copyOf(columns);
    this.dialect = dialect;
    this.decisions = decisions;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Rows rows() throws IOException {
    var records = opener.open(new Tally(""));
    for (int i = 0; i < dialect.skipRows() + dialect.headerRowCount(); i++) {
      if (records.next() == null) {
        break;
      }
    }
    return new Shaped(records);
  }

  /// The number of cells up to the last one that is not blank, at least `width`.
  static int used(String[] cells, int width) {
    int used = cells.length;
    while (used > width && cells[used - 1].isBlank()) {
      used--;
    }
    return used;
  }

  private final class Shaped implements Rows {
    private final Records records;

    Shaped(Records records) {
      this.records = records;
    }

    @Override
    public String @Nullable [] next() throws IOException {
      var cells = records.next();
      while (cells != null && isSkipped(cells)) {
        cells = records.next();
      }
      return cells == null || cells.length == columns.size() ? cells : fit(cells);
    }

    private boolean isSkipped(String[] cells) {
      return columns.size() > 1
          && (cells.length == 0 || (cells.length == 1 && cells[0].isEmpty()))
          && decisions.blankLines() == BlankLines.SKIP;
    }

    private String[] fit(String[] cells) {
      var fitted = Arrays.copyOf(cells, columns.size());
      if (cells.length < fitted.length) {
        Arrays.fill(fitted, cells.length, fitted.length, "");
      }
      return fitted;
    }

    @Override
    public void close() throws IOException {
      records.close();
    }
  }
}
