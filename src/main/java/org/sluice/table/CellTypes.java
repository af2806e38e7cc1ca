package org.sluice.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;

/// Gathers the datatypes that a format gives to its cells, column by column; where cells differ,
/// the column is text.
final class CellTypes {

  private final List<@Nullable Datatype> columns = new ArrayList<>();

  void look(List<Datatype> datatypes, String[] cells) {
    for (int i = 0; i < datatypes.size(); i++) {
      if (!cells[i].isEmpty()) {
        look(i, datatypes.get(i));
      }
    }
  }

  void look(int column, Datatype datatype) {
    while (columns.size() <= column) {
      columns.add(null);
    }
    var known = columns.get(column);
    columns.set(column, known == null ? datatype : common(known, datatype));
  }

  Datatype of(int column) {
    var known = column < columns.size() ? columns.get(column) : null;
    return known == null ? Datatype.STRING : known;
  }

  private static Datatype common(Datatype one, Datatype other) {
    if (one == other) {
      return one;
    }
    return one.isNumeric() && other.isNumeric() ? Datatype.DECIMAL : Datatype.STRING;
  }
}
