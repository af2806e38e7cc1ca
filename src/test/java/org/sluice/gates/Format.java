package org.sluice.gates;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The one format of our Java files: google-java-format's. It also runs as a program of its own,
/// which rewrites the files below the folders that it is given (`mvn -q -Pformat`).
final class Format {

  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  /// Rewrites what isn't formatted.
  public static void main(String[] folders) throws IOException {
    boolean isBroken = false;
    for (String folder : folders) {
      for (Path file : sources(Path.of(folder))) {
        try {
          String before = Files.readString(file);
          String after = formatted(before);
          if (!after.equals(before)) {
            Files.writeString(file, after);
            System.out.println("formatted " + file);
          }
        } catch (FormatterException e) {
          isBroken = true;
          System.err.println(file + ":" + e.getMessage());
        }
      }
    }
    if (isBroken) {
      System.exit(1);
    }
  }

  /// The Java files below a folder.
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /// The source as it ought to look.
  static String formatted(String source) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(source, Style.GOOGLE);
    return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
