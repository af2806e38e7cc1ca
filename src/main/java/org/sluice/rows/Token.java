package org.sluice.rows;

/// A piece of a condition.
///
/// @param text without quotes
/// @param at where it begins
record Token(Kind kind, String text, int at) {

  enum Kind {
    /// A name or a keyword.
    WORD,
    /// A name between backquotes.
    NAME,
    /// A text between quotes.
    TEXT,
    NUMBER,
    SIGN,
    END
  }

  boolean isKeyword(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
