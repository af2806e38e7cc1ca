package org.sluice.rows;

import java.util.List;

/// What rows have to satisfy. Comparisons with a blank cell are neither true nor false, as in SQL:
/// only [Blank] finds it.
sealed interface Condition {

  /// A column compared with a value.
  record Compare(Field field, Operator operator, String value) implements Condition {}

  /// A column is one of several values.
  record In(Field field, List<String> values) implements Condition {
    public In {
      values = List.copyOf(values);
    }
  }

  /// A text matches a pattern, in which `%` is any text and `_` any character.
  record Like(Field field, String pattern) implements Condition {}

  /// A text contains another, whatever their case.
  record Contains(Field field, String part) implements Condition {}

  /// The cell is blank.
  record Blank(Field field) implements Condition {}

  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  /// How a cell and a value are compared.
  enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }
}
