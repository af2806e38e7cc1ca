package org.sluice.hierarchy;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A hierarchy does not say what it should: its file can't be found or read, its rows contradict
/// each other, or its widths do not nest.
public final class BadHierarchy extends Problem {

  private static final long serialVersionUID = 1L;

  private BadHierarchy(Finding finding) {
    super(finding);
  }

  static BadHierarchy missing(String file) {
    return new BadHierarchy(
        Finding.error("hierarchy.no-file", Place.file(file), Map.of("file", file)));
  }

  static BadHierarchy empty(String file) {
    return new BadHierarchy(
        Finding.error("hierarchy.empty-file", Place.file(file), Map.of("file", file)));
  }

  /// A row that has another number of levels than the first one.
  static BadHierarchy ragged(String file, long row) {
    return row("hierarchy.ragged-row", file, row);
  }

  /// A row that says of a word what another row says differently.
  static BadHierarchy contradiction(String file, long row) {
    return row("hierarchy.contradiction", file, row);
  }

  /// Widths, lengths or sizes that do not nest or are not numbers of use.
  static BadHierarchy steps(String column, String kind) {
    return new BadHierarchy(
        Finding.error(
            "hierarchy.bad-steps", Place.column(column), Map.of("column", column, "kind", kind)));
  }

  private static BadHierarchy row(String code, String file, long row) {
    return new BadHierarchy(
        Finding.error(code, Place.row(file, row), Map.of("file", file, "row", Long.toString(row))));
  }
}
