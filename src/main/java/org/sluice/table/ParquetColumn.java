package org.sluice.table;

/// The engine's type for a column, as wide as its cells want it.
final class ParquetColumn {

  private static final int MOST_DIGITS = 38;

  private final Column column;
  private int whole = 1;
  private int scale;
  private boolean zoned;
  private boolean local;

  ParquetColumn(Column column) {
    this.column = column;
  }

  String name() {
    return column.name();
  }

  void look(String cell) {
    switch (column.datatype()) {
      case DECIMAL -> {
        int point = cell.indexOf('.');
        int end = point < 0 ? cell.length() : point;
        whole = Math.max(whole, end - (cell.startsWith("-") ? 1 : 0));
        scale = Math.max(scale, point < 0 ? 0 : cell.length() - point - 1);
      }
      case DATETIME -> {
        boolean zone = Lexical.hasZone(cell);
        zoned |= zone;
        local |= !zone;
      }
      case STRING, BOOLEAN, INTEGER, DATE, TIME, YEAR, YEAR_MONTH -> {}
    }
  }

  String type() {
    return switch (column.datatype()) {
      case STRING, YEAR_MONTH -> "VARCHAR";
      case BOOLEAN -> "BOOLEAN";
      case INTEGER -> "BIGINT";
      case DECIMAL -> decimal();
      case DATE -> "DATE";
      case DATETIME -> zoned && local ? "VARCHAR" : zoned ? "TIMESTAMPTZ" : "TIMESTAMP";
      case TIME -> "TIME";
      case YEAR -> "SMALLINT";
    };
  }

  private String decimal() {
    return whole + scale <= MOST_DIGITS
        ? "DECIMAL(%d, %d)".formatted(whole + scale, scale)
        : "DOUBLE";
  }
}
