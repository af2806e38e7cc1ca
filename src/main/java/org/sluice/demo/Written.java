package org.sluice.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Rows as the bytes of a file; the first row is the header.
final class Written {

  private Written() {}

  static byte[] csv(List<List<String>> rows) {
    return separated(rows, ",", StandardCharsets.UTF_8);
  }

  static byte[] separated(List<List<String>> rows, String separator, Charset charset) {
    return rows.stream()
        .map(row ->
            row.stream()
                .map(cell -> quoted(cell, separator))
                .collect(Collectors.joining(separator)))
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(charset);
  }

  /// JSON Lines: an object a row, of strings, but for the columns of numbers.
  static byte[] jsonLines(List<List<String>> rows, List<String> numbers) {
    List<String> header = rows.getFirst();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int i = 0; i < header.size(); i++) {
        String cell = row.get(i);
        text.append(i == 0 ? "{" : ",").append(json(header.get(i))).append(':');
        text.append(numbers.contains(header.get(i)) ? number(cell) : json(cell));
      }
      text.append("}\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String cell, String separator) {
    boolean isPlain = !cell.contains(separator) && !cell.contains("\"") && !cell.contains("\n");
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String number(String cell) {
    return cell.isEmpty() ? "null" : cell;
  }

  private static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
