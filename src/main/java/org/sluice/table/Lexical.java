package org.sluice.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.sluice.vocab.Datatype;

/// What a cell's characters can stand for: the lexical forms of XML Schema, as narrow as lets every
/// value come back from a spreadsheet, a JSON number or a database just as it was.
public final class Lexical {

  /// The most digits of an integer: what fits 64 bits.
  public static final int MOST_DIGITS = 18;

  private static final Set<String> NOTHING =
      Set.of(
          "-", "--", "—", "——", "/", "NA", "N/A", "n/a", "#N/A", "NULL", "null", "NaN", "nan", "无",
          "無");

  private Lexical() {}

  /// Whether a cell is empty or a usual word for nothing.
  public static boolean isBlank(String cell) {
    return (cell.length() <= 4 && NOTHING.contains(cell)) || cell.isBlank();
  }

  /// Whether a cell of a column has no value: it is empty, or, in a column that is no text, a usual
  /// word for nothing.
  public static boolean isNothing(String cell, Datatype datatype) {
    return cell.isEmpty() || (datatype != Datatype.STRING && isBlank(cell));
  }

  /// Whether a cell that is not blank has that datatype.
  public static boolean matches(String cell, Datatype datatype) {
    return switch (datatype) {
      case STRING -> true;
      case BOOLEAN -> cell.equals("true") || cell.equals("false");
      case INTEGER -> isInteger(cell);
      case DECIMAL -> isDecimal(cell);
      case DATE -> isDate(cell);
      case DATETIME -> isDateTime(cell);
      case TIME -> isTime(cell, 0, cell.length());
      case YEAR -> cell.length() == 4 && digits(cell, 0, 4) && cell.charAt(0) != '0';
      case YEAR_MONTH -> isYearMonth(cell);
    };
  }

  /// Orders two cells by value where both are numbers; a cell that is none comes before all
  /// numbers, in code point order.
  public static int compareNumbers(String one, String other) {
    boolean first = isDecimal(one);
    boolean second = isDecimal(other);
    if (!first || !second) {
      return first == second ? compareCodePoints(one, other) : first ? 1 : -1;
    }
    if (one.length() <= MOST_DIGITS
        && other.length() <= MOST_DIGITS
        && one.indexOf('.') < 0
        && other.indexOf('.') < 0) {
      return Long.compare(Long.parseLong(one), Long.parseLong(other));
    }
    return new BigDecimal(one).compareTo(new BigDecimal(other));
  }

  /// Orders two cells of any kind: numbers by value, then texts by code point, then what stands for
  /// anything (`*`), then blank cells.
  public static int compareNaturally(String one, String other) {
    int rank = rank(one);
    int order = Integer.compare(rank, rank(other));
    if (order != 0) {
      return order;
    }
    return rank == 0 ? compareNumbers(one, other) : compareCodePoints(one, other);
  }

  private static int rank(String cell) {
    return cell.isEmpty() ? 3 : cell.equals("*") ? 2 : isDecimal(cell) ? 0 : 1;
  }

  /// Orders two cells by code point, as SPARQL and databases in the C collation do.
  public static int compareCodePoints(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean surrogates = Character.isSurrogate(a) != Character.isSurrogate(b);
        return surrogates ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return one.length() - other.length();
  }

  /// `-?(0|[1-9][0-9]{0,17})`: a leading zero makes it a code.
  private static boolean isInteger(String cell) {
    int from = cell.startsWith("-") ? 1 : 0;
    int count = cell.length() - from;
    return count >= 1
        && count <= MOST_DIGITS
        && (count == 1 || cell.charAt(from) != '0')
        && digits(cell, from, cell.length());
  }

  /// An integer, of any length, with or without digits after a point.
  private static boolean isDecimal(String cell) {
    int from = cell.startsWith("-") ? 1 : 0;
    int point = cell.indexOf('.');
    int end = point < 0 ? cell.length() : point;
    return end > from
        && cell.length() <= 64
        && (end - from == 1 || cell.charAt(from) != '0')
        && digits(cell, from, end)
        && (point < 0 || digits(cell, point + 1, cell.length()));
  }

  private static boolean isDate(String cell) {
    return cell.length() == 10 && isDate(cell, 0);
  }

  private static boolean isDate(String cell, int from) {
    if (!digits(cell, from, from + 4)
        || cell.charAt(from + 4) != '-'
        || !digits(cell, from + 5, from + 7)
        || cell.charAt(from + 7) != '-'
        || !digits(cell, from + 8, from + 10)) {
      return false;
    }
    int year = number(cell, from, from + 4);
    int month = number(cell, from + 5, from + 7);
    int day = number(cell, from + 8, from + 10);
    try {
      return year > 0 && day == LocalDate.of(year, month, day).getDayOfMonth();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isYearMonth(String cell) {
    return cell.length() == 7
        && digits(cell, 0, 4)
        && cell.charAt(4) == '-'
        && digits(cell, 5, 7)
        && number(cell, 0, 4) > 0
        && number(cell, 5, 7) >= 1
        && number(cell, 5, 7) <= 12;
  }

  private static boolean isDateTime(String cell) {
    if (cell.length() < 19 || cell.charAt(10) != 'T' || !isDate(cell, 0)) {
      return false;
    }
    return isTime(cell, 11, zone(cell));
  }

  /// Where the time zone of a date and time begins; its end where there is none.
  private static int zone(String cell) {
    if (cell.endsWith("Z")) {
      return cell.length() - 1;
    }
    int sign = cell.length() - 6;
    boolean offset =
        sign >= 19
            && (cell.charAt(sign) == '+' || cell.charAt(sign) == '-')
            && digits(cell, sign + 1, sign + 3)
            && cell.charAt(sign + 3) == ':'
            && digits(cell, sign + 4, sign + 6)
            && number(cell, sign + 1, sign + 3) <= 14
            && number(cell, sign + 4, sign + 6) < 60;
    return offset ? sign : cell.length();
  }

  /// Whether a date and time names its time zone.
  static boolean hasZone(String dateTime) {
    return zone(dateTime) < dateTime.length();
  }

  private static boolean isTime(String cell, int from, int end) {
    int length = end - from;
    return length >= 8
        && digits(cell, from, from + 2)
        && cell.charAt(from + 2) == ':'
        && digits(cell, from + 3, from + 5)
        && cell.charAt(from + 5) == ':'
        && digits(cell, from + 6, from + 8)
        && number(cell, from, from + 2) < 24
        && number(cell, from + 3, from + 5) < 60
        && number(cell, from + 6, from + 8) < 60
        && (length == 8 || isFraction(cell, from + 8, end));
  }

  private static boolean isFraction(String cell, int point, int end) {
    return cell.charAt(point) == '.' && end - point <= 10 && digits(cell, point + 1, end);
  }

  private static boolean digits(String cell, int from, int end) {
    if (end > cell.length() || from >= end) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = cell.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String cell, int from, int end) {
    return Integer.parseInt(cell, from, end, 10);
  }
}
