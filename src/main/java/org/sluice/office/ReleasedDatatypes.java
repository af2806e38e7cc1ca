package org.sluice.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.table.DatatypeFinder;
import org.sluice.table.Lexical;
import org.sluice.table.Table;
import org.sluice.vocab.Datatype;

/// Types the columns of a release by what is released, not by the raw table: a cell that was left
/// out must not show in a datatype.
final class ReleasedDatatypes {

  private final DatatypeFinder finder;
  private final @Nullable Datatype declared;
  private boolean fits = true;

  private ReleasedDatatypes(String column, @Nullable Datatype declared) {
    this.finder = DatatypeFinder.of(column);
    this.declared = declared;
  }

  /// The table with the datatype that the registration declares for a column where all released
  /// cells have it, else the narrowest that they all have.
  static Table of(Table released, Map<String, Datatype> declared) throws IOException {
    var columns = new ArrayList<ReleasedDatatypes>();
    for (var column : released.columns()) {
      columns.add(new ReleasedDatatypes(column.name(), declared.get(column.name())));
    }
    try (var rows = released.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        for (int i = 0; i < row.length; i++) {
          columns.get(i).accept(row[i]);
        }
      }
    }
    return released.withDatatypes(datatypes(columns));
  }

  private static List<Datatype> datatypes(List<ReleasedDatatypes> columns) {
    return columns.stream()
        .map(column ->
            column.declared != null && column.fits ? column.declared : column.finder.narrowest())
        .toList();
  }

  private void accept(String cell) {
    finder.accept(cell);
    fits &= declared == null || Lexical.isBlank(cell) || Lexical.matches(cell, declared);
  }
}
