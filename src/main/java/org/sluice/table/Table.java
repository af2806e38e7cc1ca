package org.sluice.table;

import java.io.IOException;
import java.util.List;
import org.sluice.vocab.Datatype;

/// Columns and rows that can be read from the start as often as needed, one row at a time.
public interface Table {

  List<Column> columns();

  /// Opens the rows at the first one.
  Rows rows() throws IOException;

  /// The position of a column by name, or -1.
  default int indexOf(String column) {
    for (int i = 0; i < columns().size(); i++) {
      if (columns().get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /// The same rows under columns of these datatypes, one a column.
  default Table withDatatypes(List<Datatype> datatypes) {
    return Retyped.of(this, datatypes);
  }
}
