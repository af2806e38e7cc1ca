package org.sluice.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.portal.Held;
import org.sluice.release.ReleasedColumn;
import org.sluice.vocab.LangText;

/// A column across the releases of one version: what each of them holds of it, in the order of the
/// releases.
///
/// @param cells null where a release lacks the column
public record ColumnRow(
    String name, LangText titles, LangText description, List<@Nullable ReleasedColumn> cells) {

  /// The columns of these releases, in the order of the release that has most.
  static List<ColumnRow> of(List<Held> releases) {
    var columns = new LinkedHashMap<String, ReleasedColumn>();
    for (var held : releases.reversed()) {
      held.manifest().columns().forEach(column -> columns.putIfAbsent(column.name(), column));
    }
    return columns.values().stream()
        .map(column ->
            new ColumnRow(
                column.name(),
                column.titles(),
                column.description(),
                cells(column.name(), releases)))
        .toList();
  }

  private static List<@Nullable ReleasedColumn> cells(String name, List<Held> releases) {
    var cells = new ArrayList<@Nullable ReleasedColumn>();
    for (var held : releases) {
      cells.add(
          held.manifest().columns().stream()
              .filter(column -> column.name().equals(name))
              .findFirst()
              .orElse(null));
    }
    return cells;
  }
}
