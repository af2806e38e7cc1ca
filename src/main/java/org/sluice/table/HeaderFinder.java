package org.sluice.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Finds which of the first records name the columns: whether lines of prose stand above them,
/// whether there are two of them in two languages, or none at all.
final class HeaderFinder {

  private static final int MOST_PREAMBLE = 20;
  private static final int LOOKED_AT = 400;

  private HeaderFinder() {}

  /// @param skipRows records before the header
  /// @param headerRowCount records that name the columns
  record Header(int skipRows, int headerRowCount) {}

  static Header find(List<List<String>> all, ReadOptions options) {
    var records = all.subList(0, Math.min(LOOKED_AT, all.size()));
    var skip = options.skipRows();
    var count = options.headerRowCount();
    int skipped = skip != null ? skip : count != null && count == 0 ? 0 : preamble(records);
    if (count != null) {
      return new Header(skipped, count);
    }
    var rest = records.subList(Math.min(skipped, records.size()), records.size());
    return new Header(skipped, headerRows(rest));
  }

  /// Leading records that fill less than half of the cells that records usually fill.
  private static int preamble(List<List<String>> records) {
    int usual = usuallyFilled(records);
    int width = new Sample(records, 0, 0).modalWidth();
    int skip = 0;
    while (skip < Math.min(MOST_PREAMBLE, records.size() - 1)) {
      var cells = records.get(skip);
      boolean lone = cells.size() == 1 && width > 1 && records.get(skip + 1).size() > 1;
      boolean blank = Sample.isBlank(cells) && width > 1;
      if (filled(cells) * 2 >= usual && !lone && !blank) {
        return skip;
      }
      skip++;
    }
    return skip == MOST_PREAMBLE ? 0 : skip;
  }

  private static int usuallyFilled(List<List<String>> records) {
    var counts = new HashMap<Integer, Integer>();
    for (var cells : records) {
      if (filled(cells) > 0) {
        counts.merge(filled(cells), 1, Integer::sum);
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

  private static int filled(List<String> cells) {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  private static int headerRows(List<List<String>> records) {
    if (records.size() < 2) {
      return 1;
    }
    if (isTranslation(records)) {
      return 2;
    }
    var first = records.getFirst();
    int header = 0;
    int data = 0;
    for (int column = 0; column < first.size(); column++) {
      var cell = first.get(column).strip();
      if (Lexical.isBlank(cell)) {
        continue;
      }
      var below = below(records, column, 1);
      long figures = below.stream().filter(HeaderFinder::isFigure).count();
      if (figures * 10 >= below.size() * 9L && !below.isEmpty()) {
        if (isFigure(cell)) {
          data += isYear(cell) ? 0 : 1;
        } else {
          header++;
        }
      } else if (below.contains(cell)) {
        data++;
      }
    }
    return data > 0 && header == 0 ? 0 : 1;
  }

  /// Two header rows, one in Latin letters and one in Chinese characters, above figures that
  /// neither row holds.
  private static boolean isTranslation(List<List<String>> records) {
    if (records.size() < 3) {
      return false;
    }
    var first = records.get(0);
    var second = records.get(1);
    boolean languages =
        (isMostlyHan(second) && !isMostlyHan(first))
            || (isMostlyHan(first) && isMostlyLatin(second));
    var distinct = new HashSet<>(second);
    if (!languages
        || first.size() != second.size()
        || first.size() < 2
        || distinct.size() < second.size()
        || second.stream().anyMatch(HeaderFinder::isFigure)) {
      return false;
    }
    for (int column = 0; column < first.size(); column++) {
      var below = below(records, column, 2);
      if (!below.isEmpty() && below.stream().allMatch(HeaderFinder::isFigure)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> below(List<List<String>> records, int column, int from) {
    return records.stream()
        .skip(from)
        .filter(cells -> cells.size() > column)
        .map(cells -> cells.get(column).strip())
        .filter(cell -> !Lexical.isBlank(cell))
        .toList();
  }

  private static boolean isMostlyHan(List<String> cells) {
    long filled = filled(cells);
    long han = cells.stream().filter(HeaderFinder::hasHan).count();
    return filled > 0 && han * 10 >= filled * 8;
  }

  private static boolean isMostlyLatin(List<String> cells) {
    long filled = filled(cells);
    long latin =
        cells.stream()
            .filter(cell -> !hasHan(cell) && cell.chars().anyMatch(Character::isLetter))
            .count();
    return filled > 0 && latin * 10 >= filled * 8;
  }

  private static boolean hasHan(String cell) {
    return cell.codePoints().anyMatch(Character::isIdeographic);
  }

  /// Whether a cell is a number or a date, as headers hardly ever are.
  private static boolean isFigure(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if ("+-.,:/% eETZ".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }

  private static boolean isYear(String cell) {
    return cell.length() == 4 && (cell.startsWith("19") || cell.startsWith("20"));
  }
}
