package org.sluice.vocab;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds terms by the words that people and files write.
public final class Terms {

  private Terms() {}

  /// The term of an enumeration whose code, local name or IRI is `word` (codes without regard to
  /// case), or empty.
  public static <T extends Enum<T> & Term> Optional<T> find(Class<T> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(term ->
            term.code().equalsIgnoreCase(word)
                || term.localName().equals(word)
                || term.iri().equals(word))
        .findFirst();
  }

  /// The codes of an enumeration joined by commas, for messages that say what is expected.
  public static <T extends Enum<T> & Term> String codes(Class<T> type) {
    return Arrays.stream(type.getEnumConstants()).map(Term::code).collect(Collectors.joining(", "));
  }
}
