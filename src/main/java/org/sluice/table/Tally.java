package org.sluice.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Finding.Severity;
import org.sluice.vocab.Place;

/// Counts what is found in a file, kind by kind, and keeps the first places only: a million ragged
/// rows are one finding.
final class Tally {

  private static final int PLACES = 5;

  private final String file;
  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  Tally(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void note(String code, long row, String column) {
    add(Severity.NOTE, code, row, column);
  }

  void warn(String code, long row, String column) {
    add(Severity.WARNING, code, row, column);
  }

  void add(Severity severity, String code, long row, String column) {
    var kind = kinds.computeIfAbsent(code, key -> new Kind(severity));
    kind.count++;
    if (kind.places.size() < PLACES) {
      kind.places.add(Place.cell(file, row, column));
    }
  }

  /// A finding that occurs once and says more than where it is.
  void once(Severity severity, String code, Place place, Map<String, String> arguments) {
    var kind = kinds.computeIfAbsent(code, key -> new Kind(severity));
    kind.count = 1;
    kind.places.add(place);
    kind.arguments.putAll(arguments);
  }

  List<Finding> findings() {
    return kinds.entrySet().stream()
        .map(entry -> entry.getValue().finding(entry.getKey()))
        .toList();
  }

  /// The findings, unless one of them can't be gone on with.
  List<Finding> findingsOrProblem() {
    var all = findings();
    var errors = all.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new TableProblem(errors);
    }
    return all;
  }

  private static final class Kind {
    private final Severity severity;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private long count;

    Kind(Severity severity) {
      this.severity = severity;
    }

    Finding finding(String code) {
      arguments.put("count", Long.toString(count));
      arguments.put(
          "rows",
          places.stream()
              .map(place -> Long.toString(place.row()))
              .distinct()
              .collect(Collectors.joining(", ")));
      arguments.put(
          "columns",
          places.stream()
              .map(Place::column)
              .filter(column -> !column.isEmpty())
              .distinct()
              .collect(Collectors.joining(", ")));
      return new Finding(severity, code, places.getFirst(), arguments);
    }
  }
}
