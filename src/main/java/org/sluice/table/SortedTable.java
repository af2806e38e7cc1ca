package org.sluice.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table's rows in order, sorted within a budget of memory: runs that fit are sorted and laid
/// aside, and merged as often as the table is opened. Equal input and order give equal rows,
/// whatever the budget.
public final class SortedTable implements Table, Closeable {

  /// Runs that are merged at a time.
  private static final int MOST_RUNS = 64;

  /// What a string costs beside its characters, about.
  private static final int CELL_BYTES = 56;

  private final List<Column> columns;
  private final RowOrder order;
  private final List<SpillStore.Spill> runs;

  private SortedTable(List<Column> columns, RowOrder order, List<SpillStore.Spill> runs) {
    this.columns = columns;
    this.order = order;
    this.runs = runs;
  }

  /// Sorts a table; whoever sorts closes the result.
  ///
  /// @param budget bytes of memory for rows, about
  public static SortedTable sort(Table table, RowOrder order, long budget, SpillStore store)
      throws IOException {
    var sorted = new SortedTable(table.columns(), order, new ArrayList<>());
    try (var rows = table.rows()) {
      sorted.cut(rows, budget, store);
      sorted.merge(store);
    } catch (IOException | RuntimeException e) {
      sorted.close();
      throw e;
    }
    return sorted;
  }

  private void cut(Rows rows, long budget, SpillStore store) throws IOException {
    var held = new ArrayList<String[]>();
    long size = 0;
    for (var row = rows.next(); row != null; row = rows.next()) {
      held.add(row);
      size += size(row);
      if (size >= budget) {
        spill(held, store);
        size = 0;
      }
    }
    if (!held.isEmpty()) {
      spill(held, store);
    }
  }

  private void spill(List<String[]> held, SpillStore store) throws IOException {
    held.sort(order);
    runs.add(SpilledRows.spill(new Held(held), store));
    held.clear();
  }

  /// Merges the oldest runs until the rest can be merged at once.
  private void merge(SpillStore store) throws IOException {
    while (runs.size() > MOST_RUNS) {
      var oldest = List.copyOf(runs.subList(0, MOST_RUNS));
      try (var merged = MergedRows.open(oldest, columns.size(), order)) {
        runs.add(SpilledRows.spill(merged, store));
      }
      for (var run : oldest) {
        run.delete();
      }
      runs.removeAll(oldest);
    }
  }

  private static long size(String[] row) {
    long size = 16 + 8L * row.length;
    for (var cell : row) {
      size += CELL_BYTES + 2L * cell.length();
    }
    return size;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Rows rows() throws IOException {
    return MergedRows.open(runs, columns.size(), order);
  }

  /// Deletes what was laid aside; the table can't be opened any more.
  @Override
  public void close() throws IOException {
    for (var run : runs) {
      run.delete();
    }
    runs.clear();
  }

  private static final class Held implements Rows {
    private final List<String[]> rows;
    private int next;

    Held(List<String[]> rows) {
      this.rows = rows;
    }

    @Override
    public String @Nullable [] next() {
      return next < rows.size() ? rows.get(next++) : null;
    }

    @Override
    public void close() {
      next = rows.size();
    }
  }
}
