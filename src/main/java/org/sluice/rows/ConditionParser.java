package org.sluice.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.rows.Condition.Operator;

/// Reads `where=`, in the manner of Opendatasoft Explore:
///
///     condition  = and { "or" and }
///     and        = part { "and" part }
///     part       = "not" part | "(" condition ")" | predicate
///     predicate  = column ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) value
///                | column [ "not" ] "in" "(" value { "," value } ")"
///                | column [ "not" ] ( "like" | "contains" ) value
///                | column "is" [ "not" ] "null"
final class ConditionParser {

  private static final int MOST_CHARACTERS = 8_000;
  private static final int MOST_NESTING = 50;
  private static final int MOST_VALUES = 500;

  private final String parameter;
  private final Fields fields;
  private final List<Token> tokens;
  private int next;
  private int nesting;

  private ConditionParser(String text, String parameter, Fields fields) {
    this.parameter = parameter;
    this.fields = fields;
    this.tokens = Lexer.tokens(text, parameter);
  }

  static Condition parse(String text, String parameter, Fields fields) {
    if (text.length() > MOST_CHARACTERS) {
      throw RowProblem.at(
          "rows.too-long",
          parameter,
          MOST_CHARACTERS,
          Map.of("most", Integer.toString(MOST_CHARACTERS)));
    }
    var parser = new ConditionParser(text, parameter, fields);
    var condition = parser.condition();
    if (parser.peek().kind() != Token.Kind.END) {
      throw parser.unexpected("and, or");
    }
    return condition;
  }

  private Condition condition() {
    if (++nesting > MOST_NESTING) {
      throw RowProblem.at(
          "rows.too-deep", parameter, peek().at(), Map.of("most", Integer.toString(MOST_NESTING)));
    }
    var parts = new ArrayList<Condition>();
    do {
      parts.add(and());
    } while (accept("or"));
    nesting--;
    return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
  }

  private Condition and() {
    var parts = new ArrayList<Condition>();
    do {
      parts.add(part());
    } while (accept("and"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
  }

  private Condition part() {
    int negations = 0;
    while (accept("not")) {
      negations++;
    }
    Condition part;
    if (peek().isSign("(")) {
      next++;
      part = condition();
      sign(")");
    } else {
      part = predicate();
    }
    return negations % 2 == 0 ? part : new Condition.Not(part);
  }

  private Condition predicate() {
    var name = peek();
    if (name.kind() != Token.Kind.WORD && name.kind() != Token.Kind.NAME) {
      throw unexpected("column, not, (");
    }
    next++;
    var field = fields.find(name.text(), parameter, name.at());
    if (accept("is")) {
      var negated = accept("not");
      keyword("null");
      return negate(negated, new Condition.Blank(field));
    }
    var negated = accept("not");
    if (accept("in")) {
      return negate(negated, new Condition.In(field, values(field)));
    }
    if (accept("like")) {
      return negate(negated, new Condition.Like(field, literal().text()));
    }
    if (accept("contains")) {
      return negate(negated, new Condition.Contains(field, literal().text()));
    }
    if (negated) {
      throw unexpected("in, like, contains");
    }
    return new Condition.Compare(field, operator(), value(field));
  }

  private List<String> values(Field field) {
    sign("(");
    var values = new ArrayList<String>();
    do {
      if (values.size() == MOST_VALUES) {
        throw RowProblem.at(
            "rows.too-many-values",
            parameter,
            peek().at(),
            Map.of("most", Integer.toString(MOST_VALUES)));
      }
      values.add(value(field));
    } while (accept(","));
    sign(")");
    return values;
  }

  private Operator operator() {
    var token = peek();
    var operator =
        switch (token.kind() == Token.Kind.SIGN ? token.text() : "") {
          case "=", "==" -> Operator.EQUAL;
          case "!=", "<>" -> Operator.NOT_EQUAL;
          case "<" -> Operator.LESS;
          case "<=" -> Operator.AT_MOST;
          case ">" -> Operator.MORE;
          case ">=" -> Operator.AT_LEAST;
          default -> throw unexpected("= != < <= > >= in like contains is not");
        };
    next++;
    return operator;
  }

  private String value(Field field) {
    var token = literal();
    return Values.checked(field, token.text(), parameter, token.at());
  }

  private Token literal() {
    var token = peek();
    boolean truth = token.isKeyword("true") || token.isKeyword("false");
    if (token.kind() != Token.Kind.TEXT && token.kind() != Token.Kind.NUMBER && !truth) {
      throw unexpected("'text', number");
    }
    next++;
    return token;
  }

  private boolean accept(String word) {
    if (peek().isKeyword(word) || peek().isSign(word)) {
      next++;
      return true;
    }
    return false;
  }

  private void keyword(String word) {
    if (!accept(word)) {
      throw unexpected(word);
    }
  }

  private void sign(String sign) {
    keyword(sign);
  }

  private static Condition negate(boolean negated, Condition condition) {
    return negated ? new Condition.Not(condition) : condition;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private RowProblem unexpected(String expected) {
    return RowProblem.at("rows.unexpected", parameter, peek().at(), Map.of("expected", expected));
  }
}
