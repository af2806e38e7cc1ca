package org.sluice.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The word lists of `vocab/classify`: words separated by spaces and line breaks, remarks after
/// `#`.
final class WordList {

  private WordList() {}

  static Set<String> words(String file) {
    return lines(file)
        .flatMap(line -> Stream.of(line.split("\\s+", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Each character of a list is a word.
  static Set<Integer> characters(String file) {
    return lines(file)
        .flatMap(line -> line.codePoints().boxed())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines(String file) {
    try (var in = WordList.class.getResourceAsStream("/vocab/classify/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
