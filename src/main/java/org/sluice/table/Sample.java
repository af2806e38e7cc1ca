package org.sluice.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The first characters of a delimited file, cut into records as one dialect would.
///
/// @param records as far as they are complete
/// @param oddQuotes closing quotes that something other than a delimiter or a line end follows
/// @param spacedQuotes quotes that stand after a delimiter and spaces
record Sample(List<List<String>> records, int oddQuotes, int spacedQuotes) {

  Sample {
    records = List.copyOf(records);
  }

  /// The most frequent number of cells of a record with any; 0 where there is none.
  int modalWidth() {
    var counts = new HashMap<Integer, Integer>();
    for (var cells : records) {
      if (!isBlank(cells)) {
        counts.merge(cells.size(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max((a, b) ->
            a.getValue().equals(b.getValue())
                ? a.getKey() - b.getKey()
                : a.getValue() - b.getValue())
        .map(entry -> entry.getKey())
        .orElse(0);
  }

  /// How alike the records are in width, 0 to 1, less what the quotes say against this dialect.
  double consistency() {
    int width = modalWidth();
    long filled = records.stream().filter(cells -> !isBlank(cells)).count();
    if (width < 2 || filled == 0) {
      return 0;
    }
    long alike = records.stream().filter(cells -> cells.size() == width).count();
    return (double) (alike - oddQuotes) / filled;
  }

  static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(String::isBlank);
  }

  static Sample cut(String text, char delimiter, char quote, Dialect.Quoting quoting) {
    return new Cutter(text, delimiter, quote, quoting).cut();
  }

  private static final class Cutter {
    private final String text;
    private final char delimiter;
    private final char quote;
    private final Dialect.Quoting quoting;
    private final List<List<String>> records = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int oddQuotes;
    private int spacedQuotes;

    Cutter(String text, char delimiter, char quote, Dialect.Quoting quoting) {
      this.text = text;
      this.delimiter = delimiter;
      this.quote = quote;
      this.quoting = quoting;
    }

    Sample cut() {
      while (at < text.length()) {
        cells.add(cell());
        if (at >= text.length() || text.charAt(at) != delimiter) {
          records.add(List.copyOf(cells));
          cells.clear();
          lineEnd();
        } else if (++at == text.length()) {
          cells.add("");
          records.add(List.copyOf(cells));
        }
      }
      return new Sample(records, oddQuotes, spacedQuotes);
    }

    private void lineEnd() {
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
        if (at < text.length() && text.charAt(at) == '\n') {
          at++;
        }
      } else {
        at++;
      }
    }

    private String cell() {
      int start = at;
      while (start < text.length() && text.charAt(start) == ' ' && delimiter != ' ') {
        start++;
      }
      boolean quoted = start < text.length() && text.charAt(start) == quote;
      if (quoted && start > at) {
        spacedQuotes++;
        quoted = quoting == Dialect.Quoting.LENIENT;
      }
      return quoted ? quoted(start + 1) : plain();
    }

    private String plain() {
      int start = at;
      while (at < text.length() && !isEnd(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at);
    }

    private String quoted(int start) {
      var cell = new StringBuilder();
      at = start;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '\\' && quoting == Dialect.Quoting.BACKSLASH && at < text.length()) {
          cell.append(text.charAt(at++));
        } else if (c != quote) {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == quote) {
          cell.append(quote);
          at++;
        } else {
          var rest = plain();
          if (!rest.isBlank()) {
            oddQuotes++;
          }
          return cell.append(rest.stripTrailing()).toString();
        }
      }
      return cell.toString();
    }

    private boolean isEnd(char c) {
      return c == delimiter || c == '\n' || c == '\r';
    }
  }
}
