package org.sluice.rows;

import java.util.Map;

/// Whether a value can be compared with a column.
final class Values {

  private Values() {}

  static String checked(Field field, String value, String parameter, int at) {
    if (field.isNumeric()
        && !value.strip().matches("[+-]?([0-9]{1,30}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})")) {
      throw RowProblem.at(
          "rows.not-a-number", parameter, at, Map.of("column", field.column().name()));
    }
    return field.isNumeric() ? value.strip() : value;
  }
}
