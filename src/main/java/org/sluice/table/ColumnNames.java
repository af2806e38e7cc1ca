package org.sluice.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sluice.vocab.Finding.Severity;

/// Makes column names of header cells: trimmed, never empty, each once.
final class ColumnNames {

  private ColumnNames() {}

  static String byPosition(int index) {
    return "column_" + (index + 1);
  }

  static List<String> of(String[] header, int width, long row, Decisions decisions, Tally tally) {
    var given = new HashSet<String>();
    for (var cell : header) {
      given.add(cell.strip());
    }
    var names = new ArrayList<String>();
    var taken = new HashSet<String>();
    for (int i = 0; i < width; i++) {
      var cell = i < header.length ? header[i].strip() : "";
      if (cell.isEmpty()) {
        if (i < header.length) {
          tally.add(empty(decisions), "table.empty-headers", row, byPosition(i));
        }
        names.add(unused(byPosition(i), given, taken));
      } else if (taken.contains(cell)) {
        tally.add(duplicate(decisions), "table.duplicate-headers", row, cell);
        names.add(numbered(cell, given, taken));
      } else {
        names.add(cell);
      }
      taken.add(names.getLast());
    }
    return names;
  }

  private static Severity empty(Decisions decisions) {
    return switch (decisions.emptyHeaders()) {
      case NAME_BY_POSITION -> Severity.WARNING;
      case REFUSE -> Severity.ERROR;
    };
  }

  private static Severity duplicate(Decisions decisions) {
    return switch (decisions.duplicateHeaders()) {
      case NUMBER -> Severity.WARNING;
      case REFUSE -> Severity.ERROR;
    };
  }

  private static String unused(String name, Set<String> given, Set<String> taken) {
    return given.contains(name) || taken.contains(name) ? numbered(name, given, taken) : name;
  }

  private static String numbered(String name, Set<String> given, Set<String> taken) {
    int number = 2;
    while (given.contains(name + "_" + number) || taken.contains(name + "_" + number)) {
      number++;
    }
    return name + "_" + number;
  }
}
