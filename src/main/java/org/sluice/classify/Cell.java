package org.sluice.classify;

import java.util.Locale;

/// A cell that is not blank, as detectors like it.
///
/// @param text half-width and trimmed
/// @param compact the same without spaces and hyphens, in upper case
record Cell(String text, String compact) {

  static Cell of(String raw) {
    var text = halfWidth(raw).strip();
    return new Cell(text, compact(text));
  }

  /// Full-width letters, digits and signs made half-width, each character in its place.
  static String halfWidth(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFullWidth(text.charAt(i))) {
        var narrow = new StringBuilder(text);
        for (int j = i; j < text.length(); j++) {
          char c = text.charAt(j);
          if (isFullWidth(c)) {
            narrow.setCharAt(j, c == '\u3000' ? ' ' : (char) (c - 0xFEE0));
          }
        }
        return narrow.toString();
      }
    }
    return text;
  }

  private static boolean isFullWidth(char c) {
    return (c >= '\uFF01' && c <= '\uFF5E') || c == '\u3000';
  }

  private static String compact(String text) {
    var compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && !Character.isWhitespace(c) && c != '\u00A0') {
        compact.append(c);
      }
    }
    return compact.length() == text.length() && isUpper(text)
        ? text
        : compact.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isUpper(String text) {
    return text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
  }

  /// Whether the compact form has only digits.
  boolean isDigits() {
    return compact.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Whether parts of it were made unreadable.
  boolean isMasked() {
    return text.indexOf('*') >= 0;
  }
}
