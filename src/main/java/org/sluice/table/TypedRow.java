package org.sluice.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Place;

/// Holds rows to what their columns promise.
final class TypedRow {

  private final List<Column> columns;
  private long row;

  TypedRow(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  List<Column> columns() {
    return columns;
  }

  /// Goes on to the next row, which must be as wide as the table.
  void next(String[] cells) {
    row++;
    if (cells.length != columns.size()) {
      throw TableProblem.of(
          "table.row-width", Place.row("", row), Map.of("row", Long.toString(row)));
    }
  }

  /// The number of the row, 1 for the first.
  long row() {
    return row;
  }

  /// Whether a cell has no value of its column's datatype: it is empty, or, in a column that is no
  /// text, a usual word for nothing.
  boolean isNothing(int column, String cell) {
    return Lexical.isNothing(cell, columns.get(column).datatype());
  }

  /// The datatype of a cell that is something; a cell that does not have it is a problem.
  Datatype typed(int column, String cell) {
    var datatype = columns.get(column).datatype();
    if (!Lexical.matches(cell, datatype)) {
      throw problem("table.value-mismatch", column, Map.of("datatype", datatype.code()));
    }
    return datatype;
  }

  TableProblem problem(String code, int column, Map<String, String> more) {
    var name = columns.get(column).name();
    var arguments = new HashMap<>(more);
    arguments.put("column", name);
    arguments.put("row", Long.toString(row));
    return TableProblem.of(code, Place.cell("", row, name), arguments);
  }
}
