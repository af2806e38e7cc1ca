package org.sluice.hierarchy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads a hierarchy from a file in UTF-8: each row a value and what it becomes level by level,
/// divided by semicolons, commas or tabs. A last level of `*` is added where the file lacks it.
///
/// The rows are checked: a word becomes the same whatever row it stands in, on whatever level, so
/// that a released word can be coarsened without knowing which value it came from.
final class HierarchyReader {

  private final String file;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();
  private int width;

  private HierarchyReader(String file) {
    this.file = file;
  }

  static Hierarchy read(InputStream in, String file, String column) throws IOException {
    var reader = new HierarchyReader(file);
    try (var text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      skipByteOrderMark(text);
      var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
      for (var row : format.parse(text)) {
        reader.add(row);
      }
    }
    if (reader.rows.isEmpty()) {
      throw BadHierarchy.empty(file);
    }
    var isComplete =
        reader.rows.values().stream().allMatch(row -> row.getLast().equals(Hierarchy.TOP));
    if (!isComplete || reader.width == 1) {
      reader.rows.values().forEach(row -> row.add(Hierarchy.TOP));
      reader.width++;
    }
    return new WrittenOut(file, column, reader.width, reader.rows);
  }

  private void add(CSVRecord row) {
    if (width == 0) {
      width = row.size();
    }
    if (row.size() != width) {
      throw BadHierarchy.ragged(file, row.getRecordNumber());
    }
    var levels = new ArrayList<>(row.toList());
    var known = rows.putIfAbsent(levels.getFirst(), levels);
    for (int level = 0; level < width; level++) {
      var word = levels.get(level);
      int last = levels.lastIndexOf(word);
      var next = distinct(levels.subList(last + 1, width));
      var before = above.putIfAbsent(word, next);
      if (before != null && !before.equals(next)) {
        throw BadHierarchy.contradiction(file, row.getRecordNumber());
      }
    }
    if (known != null && !known.equals(levels)) {
      throw BadHierarchy.contradiction(file, row.getRecordNumber());
    }
  }

  private static List<String> distinct(List<String> words) {
    return words.stream().distinct().filter(word -> !word.equals(Hierarchy.TOP)).toList();
  }

  private static void skipByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
  }

  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(65_536);
    var buffer = new char[8_192];
    int read = Math.max(0, text.read(buffer));
    text.reset();
    char best = ',';
    long most = 0;
    for (var candidate : new char[] {';', ',', '\t'}) {
      long count =
          new String(buffer, 0, read)
              .lines()
              .limit(1)
              .flatMapToInt(String::chars)
              .filter(c -> c == candidate)
              .count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
