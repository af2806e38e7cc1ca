package org.sluice.desensitize;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;

/// The second pass: the raw rows as one tier shows them, in their raw order.
///
/// @param cells per released column, where its cell comes from
/// @param reader knows the combination of each row; not for several readings at a time
/// @param losses counts what the last reading lost
record TierTable(
    Table raw,
    List<Column> columns,
    List<Origin> cells,
    Recoding recoding,
    RowReader reader,
    Losses losses)
    implements Table {

  /// Where a released cell comes from.
  sealed interface Origin {

    int rawColumn();

    /// A column of the model: what the solver says.
    record Modelled(int rawColumn, int column) implements Origin {}

    /// Any other: a function of the raw cell.
    ///
    /// @param path made anew for each reading, since it is not for several threads
    record Treated(int rawColumn, Supplier<CellTreatment> path) implements Origin {}
  }

  @Override
  public Rows rows() throws IOException {
    var source = raw.rows();
    losses.reset();
    var paths =
        cells.stream()
            .map(cell ->
                cell instanceof Origin.Treated(var _, var path) ? path.get() : Keeping.INSTANCE)
            .toArray(CellTreatment[]::new);
    return new Rows() {
      @Override
      public String @Nullable [] next() throws IOException {
        for (var row = source.next(); row != null; row = source.next()) {
          int combination = reader.find(row);
          if (recoding.isReleased(combination)) {
            return released(row, combination, paths);
          }
        }
        return null;
      }

      @Override
      public void close() throws IOException {
        source.close();
      }
    };
  }

  private String[] released(String[] row, int combination, CellTreatment[] paths) {
    var shown = new String[cells.size()];
    for (int i = 0; i < shown.length; i++) {
      var cell = cells.get(i);
      shown[i] =
          switch (cell) {
            case Origin.Modelled(var _, var column) -> recoding.cell(column, combination);
            case Origin.Treated(var column, var _) -> paths[i].apply(row[column]);
          };
      losses.count(i, row[cell.rawColumn()], shown[i]);
    }
    losses.countRow();
    return shown;
  }
}
