package org.sluice.classify;

/// A cell that is not blank, as detectors like it.
///
/// @param text half-width and trimmed
/// @param compact the same without spaces and hyphens, in upper case
/// @param isIdeographic whether any character is an ideograph
record Cell(String text, String compact, boolean isIdeographic) {

  static Cell of(String raw) {
    var text = halfWidth(raw).strip();
    return new Cell(text, compact(text), hasIdeograph(text));
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
    StringBuilder compact = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isKept = c != '-' && c != '\u00A0' && !Character.isWhitespace(c);
      boolean isLower = c >= 'a' && c <= 'z';
      if (compact == null && (!isKept || isLower)) {
        compact = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (compact != null && isKept) {
        compact.append(isLower ? (char) (c - 32) : c);
      }
    }
    return compact == null ? text : compact.toString();
  }

  private static boolean hasIdeograph(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x2E7F && Character.isIdeographic(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
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
