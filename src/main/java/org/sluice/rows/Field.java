package org.sluice.rows;

import org.sluice.table.Column;

/// A column of the release at its position.
record Field(int position, Column column) {

  boolean isNumeric() {
    return column.datatype().isNumeric();
  }
}
