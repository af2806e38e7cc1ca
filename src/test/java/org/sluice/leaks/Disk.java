package org.sluice.leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// Files as whoever steals the disk would read them.
final class Disk {

  private Disk() {}

  /// Which of these words can be read in which files below a folder, whose path inside it begins
  /// so.
  static Map<String, Path> found(Path folder, String beginning, Set<String> words)
      throws IOException {
    var found = new TreeMap<String, Path>();
    for (var file : files(folder)) {
      if (folder.relativize(file).toString().startsWith(beginning)) {
        var text = text(file);
        for (var word : words) {
          if (Crawler.contains(text, word)) {
            found.putIfAbsent(word, file);
          }
        }
      }
    }
    return found;
  }

  /// All files below a folder.
  static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }

  private static String text(Path file) throws IOException {
    try {
      var bytes = Files.readAllBytes(file);
      var name = file.toString();
      if (name.endsWith(".parquet")) {
        var parquet = Map.of("content-type", List.of("application/vnd.apache.parquet"));
        return new Answer(200, parquet, Answer.pack(bytes)).readable();
      }
      if (name.endsWith(".gz")) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
          bytes = zip.readAllBytes();
        }
      }
      return Answer.unescaped(new String(withoutZeros(bytes), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /// Stores are mostly empty, and some write two bytes a letter.
  private static byte[] withoutZeros(byte[] bytes) {
    int kept = 0;
    for (byte each : bytes) {
      if (each != 0) {
        bytes[kept++] = each;
      }
    }
    return Arrays.copyOf(bytes, kept);
  }
}
