package org.sluice.rows;

import java.util.ArrayList;
import java.util.List;

/// Cuts a list of column names at its commas. A name that holds a comma itself stands between
/// backquotes.
final class Names {

  private Names() {}

  static List<Token> split(String text, String parameter, Fields fields) {
    if (fields.has(text)) {
      return List.of(new Token(Token.Kind.NAME, text, 0));
    }
    var names = new ArrayList<Token>();
    int at = 0;
    while (at <= text.length()) {
      int start = at;
      int end = text.indexOf(',', at);
      if (text.startsWith("`", at) || text.startsWith("-`", at)) {
        int open = text.indexOf('`', at);
        int close = text.indexOf('`', open + 1);
        if (close < 0) {
          throw RowProblem.at("rows.open-quote", parameter, open, java.util.Map.of());
        }
        names.add(
            new Token(
                Token.Kind.NAME,
                text.substring(at, open) + text.substring(open + 1, close),
                start));
        end = text.indexOf(',', close);
      } else {
        var name = text.substring(at, end < 0 ? text.length() : end);
        names.add(new Token(Token.Kind.NAME, name.strip(), start));
      }
      at = end < 0 ? text.length() + 1 : end + 1;
    }
    return names;
  }
}
