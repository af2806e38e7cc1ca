package org.sluice.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.release.ReleasedColumn;
import org.sluice.table.Column;

/// The columns that a query can name: those of the release, and no others.
final class Fields {

  private final Map<String, Field> byName = new LinkedHashMap<>();

  Fields(List<ReleasedColumn> columns) {
    for (var column : columns) {
      byName.put(
          column.name(), new Field(byName.size(), new Column(column.name(), column.datatype())));
    }
  }

  List<Field> all() {
    return new ArrayList<>(byName.values());
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /// The column of that name.
  ///
  /// @throws RowProblem where the release has none: `at` is where it stands in `parameter`
  Field find(String name, String parameter, int at) {
    var field = byName.get(name);
    if (field == null) {
      throw RowProblem.at(
          "rows.unknown-column",
          parameter,
          at,
          Map.of("columns", byName.keySet().stream().collect(Collectors.joining(", "))));
    }
    return field;
  }
}
