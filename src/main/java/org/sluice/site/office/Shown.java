package org.sluice.site.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Comparison;

/// Rows for a page, before or after, with what was altered.
///
/// @param rows a row that was left out is null
public record Shown(List<Heading> columns, List<@Nullable List<Cell>> rows) {

  /// A column.
  public record Heading(String name, Fate fate) {}

  /// A cell.
  public record Cell(String text, Fate fate) {

    public boolean isAltered() {
      return fate == Fate.ALTERED;
    }
  }

  /// What became of a column or cell.
  public enum Fate {
    KEPT,
    ALTERED,
    /// Not in the release.
    DROPPED
  }

  /// The raw rows; a column that the tier does not get says so.
  static Shown before(Comparison comparison, List<String> released) {
    List<@Nullable List<Cell>> rows = new ArrayList<>();
    comparison.raw().forEach(row -> rows.add(kept(row)));
    return new Shown(
        comparison.columns().stream()
            .map(name -> new Heading(name, released.contains(name) ? Fate.KEPT : Fate.DROPPED))
            .toList(),
        rows);
  }

  /// What the tier gets of the same rows.
  static Shown after(Comparison comparison, Comparison.After after) {
    List<@Nullable List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < comparison.raw().size(); row++) {
      List<String> released = row < after.rows().size() ? after.rows().get(row) : null;
      List<String> raw = comparison.raw().get(row);
      rows.add(released == null ? null : compared(comparison, after, raw, released));
    }
    return new Shown(
        after.columns().stream().map(name -> new Heading(name, Fate.KEPT)).toList(), rows);
  }

  private static List<Cell> compared(
      Comparison comparison, Comparison.After after, List<String> raw, List<String> released) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < released.size(); i++) {
      int position = comparison.columns().indexOf(after.columns().get(i));
      boolean isSame = position >= 0 && raw.get(position).equals(released.get(i));
      cells.add(new Cell(released.get(i), isSame ? Fate.KEPT : Fate.ALTERED));
    }
    return cells;
  }

  private static List<Cell> kept(List<String> row) {
    return row.stream().map(text -> new Cell(text, Fate.KEPT)).toList();
  }
}
