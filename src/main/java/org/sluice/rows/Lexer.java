package org.sluice.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a condition into tokens. A quote within a text is doubled or follows a backslash.
final class Lexer {

  private final String text;
  private final String parameter;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, String parameter) {
    this.text = text;
    this.parameter = parameter;
  }

  static List<Token> tokens(String text, String parameter) {
    var lexer = new Lexer(text, parameter);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.tokens.add(new Token(Token.Kind.END, "", text.length()));
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (c == '\'' || c == '"') {
      quoted(Token.Kind.TEXT, c);
    } else if (c == '`') {
      quoted(Token.Kind.NAME, c);
    } else if (isDigit(c) || (c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      number();
    } else if (Character.isUnicodeIdentifierStart(c) || c == '_' || Character.isSurrogate(c)) {
      word();
    } else {
      sign(c);
    }
  }

  private void quoted(Token.Kind kind, char quote) {
    int start = at++;
    var value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean more = at < text.length();
      if (c == quote && more && text.charAt(at) == quote) {
        value.append(quote);
        at++;
      } else if (c == '\\' && more && (text.charAt(at) == quote || text.charAt(at) == '\\')) {
        value.append(text.charAt(at++));
      } else if (c == quote) {
        tokens.add(new Token(kind, value.toString(), start));
        return;
      } else {
        value.append(c);
      }
    }
    throw RowProblem.at("rows.open-quote", parameter, start, Map.of());
  }

  private void number() {
    int start = at++;
    while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, at), start));
  }

  private void word() {
    int start = at;
    while (at < text.length()
        && (Character.isUnicodeIdentifierPart(text.charAt(at))
            || Character.isSurrogate(text.charAt(at)))) {
      at++;
    }
    tokens.add(new Token(Token.Kind.WORD, text.substring(start, at), start));
  }

  private void sign(char c) {
    var two = text.substring(at, Math.min(at + 2, text.length()));
    var sign =
        switch (two) {
          case "<=", ">=", "!=", "<>", "==" -> two;
          default -> String.valueOf(c);
        };
    if (sign.length() == 1 && "=<>(),".indexOf(c) < 0) {
      throw RowProblem.at(
          "rows.unexpected", parameter, at, Map.of("expected", "= != < <= > >= ( ) ,"));
    }
    tokens.add(new Token(Token.Kind.SIGN, sign, at));
    at += sign.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
