package org.sluice.shared;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Real tables that lie beside the project and are no part of it: in `../shared`, or where
/// `SLUICE_SHARED` says. Tests that use them are skipped, with a word why, where they are absent.
public final class SharedData {

  private SharedData() {}

  /// The folder of everything shared.
  public static Path root() {
    var named = System.getenv("SLUICE_SHARED");
    var root = named == null ? Path.of("..", "shared") : Path.of(named);
    assumeTrue(
        Files.isDirectory(root),
        () -> "No shared tables in " + root + ": set SLUICE_SHARED to the folder that holds them");
    return root.toAbsolutePath().normalize();
  }

  /// A table by its place below `data/tables`.
  public static Path table(String place) {
    var table = root().resolve("data/tables").resolve(place);
    assumeTrue(Files.exists(table), () -> "No shared table " + place);
    return table;
  }

  /// All tables, in the order of their names.
  public static List<Path> tables() {
    var folder = root().resolve("data/tables");
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().endsWith(".txt"))
          .filter(file -> !file.getParent().endsWith("json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
