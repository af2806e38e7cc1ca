package org.sluice.policy;

import java.util.List;
import java.util.stream.IntStream;

/// Lines of cells set in columns for a terminal, where an ideograph is two places wide.
final class TextTable {

  private TextTable() {}

  static String of(List<List<String>> lines) {
    int columns = lines.getFirst().size();
    var widths =
        IntStream.range(0, columns)
            .map(column -> lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0))
            .toArray();
    var text = new StringBuilder();
    for (var line : lines) {
      var row = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        var cell = line.get(column);
        row.append(cell).append(" ".repeat(widths[column] - width(cell) + 2));
      }
      text.append(row.toString().stripTrailing()).append("\n");
    }
    return text.toString();
  }

  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> isBetween(codePoint, 0x3000, 0x303F) || isBetween(codePoint, 0xFF00, 0xFF60);
    };
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
