package org.sluice.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sluice.vocab.Datatype;

/// A table whose columns are said to have other datatypes; the cells are the same.
///
/// @param table the table as it is
/// @param columns its columns with their new datatypes
record Retyped(Table table, List<Column> columns) implements Table {

  Retyped {
    columns = List.copyOf(columns);
  }

  static Table of(Table table, List<Datatype> datatypes) {
    if (datatypes.size() != table.columns().size()) {
      throw new IllegalArgumentException("Every column needs a datatype");
    }
    var columns = new ArrayList<Column>();
    for (int i = 0; i < datatypes.size(); i++) {
      columns.add(new Column(table.columns().get(i).name(), datatypes.get(i)));
    }
    return new Retyped(table, columns);
  }

  @Override
  public Rows rows() throws IOException {
    return table.rows();
  }
}
