package org.sluice.table;

import java.io.IOException;

/// A record that the file's dialect can't read.
final class BrokenRecord extends IOException {

  private static final long serialVersionUID = 1L;

  private final long row;

  BrokenRecord(long row) {
    super("Record " + row + " does not fit the dialect");
    this.row = row;
  }

  long row() {
    return row;
  }
}
