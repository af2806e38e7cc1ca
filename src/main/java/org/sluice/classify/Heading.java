package org.sluice.classify;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that headings of a kind of columns contain. Latin words count only whole: `age` isn't in
/// `page`.
record Heading(Pattern words) {

  static final Heading NEVER = new Heading(Pattern.compile("(?!)"));

  static Heading of(String... words) {
    var alternatives =
        List.of(words).stream()
            .map(word -> word.charAt(0) < 128 ? "(?<![a-z])" + word + "(?![a-z])" : word)
            .toList();
    return new Heading(Pattern.compile(String.join("|", alternatives)));
  }

  boolean isOf(String column) {
    return words.matcher(words(column)).find();
  }

  /// `phoneNumber` and `PHONE_NUMBER` become `phone number`.
  private static String words(String column) {
    return Cell.halfWidth(column)
        .replaceAll("([a-z])([A-Z])", "$1 $2")
        .replaceAll("[_.\\-]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
