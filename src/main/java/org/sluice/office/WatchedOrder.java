package org.sluice.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.desensitize.RowOrder;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.SortedTable;
import org.sluice.table.SpillStore;
import org.sluice.table.Table;

/// Sorts what tiers get, and keeps beside each released row whom it is about, which the release does not tell but the
/// risk of the release is counted by. Also remembers what became of the first raw rows, for the reviewers' comparison.
final class WatchedOrder implements RowOrder {

  private static final long BUDGET = 64L << 20;

  private final RawWatch raw;
  private final SpillStore spill;
  private final int sampled;
  private final Map<Table, Sorted> sorted = new IdentityHashMap<>();

  WatchedOrder(RawWatch raw, SpillStore spill, int sampled) {
    this.raw = raw;
    this.spill = spill;
    this.sampled = sampled;
  }

  /// A sorted table.
  ///
  /// @param withSubjects its rows, each with one cell more: whom it is about
  /// @param first what became of each of the first raw rows; null where it is not released
  record Sorted(SortedTable withSubjects, List<String @Nullable []> first) {}

  @Override
  public Table sorted(Table table) throws IOException {
    var first = new ArrayList<String @Nullable []>();
    var beside = new Beside(table, first);
    var kept = SortedTable.sort(beside, org.sluice.table.RowOrder.byAll(table), BUDGET, spill);
    var released = new Released(table.columns(), kept);
    sorted.put(released, new Sorted(kept, first));
    return released;
  }

  /// What is known of a table that [#sorted(Table)] answered; empty for any other.
  Optional<Sorted> of(Table table) {
    return Optional.ofNullable(sorted.get(table));
  }

  void close() throws IOException {
    for (var table : sorted.values()) {
      table.withSubjects().close();
    }
  }

  /// The table in raw order with the subject as one column more.
  private final class Beside implements Table {

    private final Table table;
    private final List<String @Nullable []> first;

    Beside(Table table, List<String @Nullable []> first) {
      this.table = table;
      this.first = first;
    }

    @Override
    public List<Column> columns() {
      var columns = new ArrayList<>(table.columns());
      columns.add(Column.text(free(columns)));
      return columns;
    }

    @Override
    public Rows rows() throws IOException {
      var rows = table.rows();
      return new Rows() {
        @Override
        public String @Nullable [] next() throws IOException {
          var row = rows.next();
          if (row == null) {
            return null;
          }
          if (raw.number() < sampled) {
            while (first.size() < raw.number()) {
              first.add(null);
            }
            first.add(row);
          }
          var beside = java.util.Arrays.copyOf(row, row.length + 1);
          beside[row.length] = raw.subject();
          return beside;
        }

        @Override
        public void close() throws IOException {
          rows.close();
        }
      };
    }

    private String free(List<Column> columns) {
      var name = "subject";
      while (columns.stream().map(Column::name).anyMatch(name::equals)) {
        name = "_" + name;
      }
      return name;
    }
  }

  /// The sorted rows without the subject.
  private record Released(List<Column> columns, SortedTable kept) implements Table {

    @Override
    public Rows rows() throws IOException {
      var rows = kept.rows();
      return new Rows() {
        @Override
        public String @Nullable [] next() throws IOException {
          var row = rows.next();
          return row == null ? null : java.util.Arrays.copyOf(row, row.length - 1);
        }

        @Override
        public void close() throws IOException {
          rows.close();
        }
      };
    }
  }
}
