package org.sluice.rows;

import java.util.Map;
import java.util.TreeMap;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A query that can't be answered: it does not say what is allowed, or it takes too long.
public final class RowProblem extends Problem {

  private static final long serialVersionUID = 1L;

  private RowProblem(Finding finding) {
    super(finding);
  }

  /// A query that can't be understood: the finding's place names the parameter, the argument `at`
  /// the character of its value, counted from 1.
  static RowProblem at(String code, String parameter, int at, Map<String, String> arguments) {
    var all = new TreeMap<>(arguments);
    all.put("parameter", parameter);
    all.put("at", Integer.toString(at + 1));
    return new RowProblem(Finding.error(code, Place.field(parameter), all));
  }

  static RowProblem tooSlow(long seconds) {
    return new RowProblem(
        Finding.error("rows.too-slow", Place.NOWHERE, Map.of("seconds", Long.toString(seconds))));
  }

  static RowProblem tooWide(ReleaseId release, int columns) {
    return new RowProblem(
        Finding.error(
            "rows.too-wide",
            Place.NOWHERE,
            Map.of("release", release.toString(), "columns", Integer.toString(columns))));
  }

  static RowProblem tooLarge() {
    return new RowProblem(Finding.error("rows.too-large", Place.NOWHERE, Map.of()));
  }
}
