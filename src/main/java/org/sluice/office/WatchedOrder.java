package org.sluice.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.desensitize.RowOrder;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.SortedTable;
import org.sluice.table.SpillStore;
import org.sluice.table.Table;

/// Sorts what tiers get, and remembers what became of the first raw rows, for the reviewers'
/// comparison.
final class WatchedOrder implements RowOrder {

  private static final long BUDGET = 64L << 20;

  private final RawWatch raw;
  private final SpillStore spill;
  private final int sampled;
  private final IdentityHashMap<Table, List<@Nullable List<String>>> first =
      new IdentityHashMap<>();
  private final List<SortedTable> kept = new ArrayList<>();

  WatchedOrder(RawWatch raw, SpillStore spill, int sampled) {
    this.raw = raw;
    this.spill = spill;
    this.sampled = sampled;
  }

  @Override
  public Table sorted(Table table) throws IOException {
    var seen = new ArrayList<@Nullable List<String>>();
    var sorted =
        SortedTable.sort(
            new Watched(table, seen), org.sluice.table.RowOrder.naturally(table), BUDGET, spill);
    kept.add(sorted);
    first.put(sorted, seen);
    return sorted;
  }

  /// What became of each of the first raw rows in a table that [#sorted(Table)] answered, null
  /// where it is not released; empty for any other table.
  Optional<List<@Nullable List<String>>> first(Table table) {
    return Optional.ofNullable(first.get(table));
  }

  void close() throws IOException {
    for (var table : kept) {
      table.close();
    }
  }

  /// A tier's rows in raw order, the first of which are noted down.
  private final class Watched implements Table {

    private final Table table;
    private final List<@Nullable List<String>> seen;

    Watched(Table table, List<@Nullable List<String>> seen) {
      this.table = table;
      this.seen = seen;
    }

    @Override
    public List<Column> columns() {
      return table.columns();
    }

    @Override
    public Rows rows() throws IOException {
      var rows = table.rows();
      return new Rows() {
        @Override
        public String @Nullable [] next() throws IOException {
          var row = rows.next();
          if (row != null && raw.number() < sampled) {
            while (seen.size() < raw.number()) {
              seen.add(null);
            }
            seen.add(List.of(row));
          }
          return row;
        }

        @Override
        public void close() throws IOException {
          rows.close();
        }
      };
    }
  }
}
