package org.sluice.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files stay small, packages explain themselves, nothing is left for later.
final class TidyTest {

  private static final Path MAIN = Path.of("src/main");
  private static final int MOST_LINES = 400;
  private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME)\\b");
  private static final Pattern PACKAGE_DOC =
      Pattern.compile(
          "(?s)\\A\\s*(///|/\\*\\*).*@(org\\.jspecify\\.annotations\\.)?NullMarked\\s.*\\bpackage .*");

  @Test
  void no_file_is_long() throws IOException {
    assertThat(
            files(Path.of("src"))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> read(file).lines().count() > MOST_LINES))
        .as("files of more than %d lines", MOST_LINES)
        .isEmpty();
  }

  @Test
  void every_package_has_a_doc_and_is_null_marked() throws IOException {
    Set<Path> packages = new TreeSet<>();
    files(MAIN.resolve("java"))
        .filter(file -> file.toString().endsWith(".java"))
        .forEach(file -> packages.add(file.resolveSibling("package-info.java")));

    assertThat(packages)
        .as("package-info.java files with a doc comment and @NullMarked")
        .allSatisfy(info -> {
          assertThat(info).exists();
          assertThat(read(info)).matches(PACKAGE_DOC);
        });
  }

  @Test
  void nothing_is_left_for_later() throws IOException {
    assertThat(files(MAIN).filter(file -> LEFT_FOR_LATER.matcher(read(file)).find()))
        .as("files that put something off")
        .isEmpty();
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      return files.stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
