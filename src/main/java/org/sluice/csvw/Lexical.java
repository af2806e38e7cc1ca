package org.sluice.csvw;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.sluice.vocab.Datatype;

/// Which strings are values of a datatype of XML Schema. A generalized date such as `2025-03` is
/// not a date.
final class Lexical {

  private static final String ZONE = "(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?";
  private static final String TIME =
      "(([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?|24:00:00(\\.0+)?)";
  private static final String YEAR = "-?([1-9]\\d{3,}|0\\d{3})";
  private static final Pattern BOOLEAN = Pattern.compile("true|false|0|1");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATETIME = Pattern.compile(DATE + "T" + TIME + ZONE);
  private static final Pattern TIME_OF_DAY = Pattern.compile(TIME + ZONE);
  private static final Pattern YEAR_ONLY = Pattern.compile(YEAR + ZONE);
  private static final Pattern YEAR_MONTH = Pattern.compile(YEAR + "-(0[1-9]|1[0-2])" + ZONE);

  private Lexical() {}

  static boolean fits(Datatype type, String cell) {
    return switch (type) {
      case STRING -> true;
      case BOOLEAN -> BOOLEAN.matcher(cell).matches();
      case INTEGER -> INTEGER.matcher(cell).matches();
      case DECIMAL -> DECIMAL.matcher(cell).matches();
      case DATE -> DATE.matcher(cell).matches() && isDay(cell);
      case DATETIME -> DATETIME.matcher(cell).matches() && isDay(cell.substring(0, 10));
      case TIME -> TIME_OF_DAY.matcher(cell).matches();
      case YEAR -> YEAR_ONLY.matcher(cell).matches();
      case YEAR_MONTH -> YEAR_MONTH.matcher(cell).matches();
    };
  }

  private static boolean isDay(String day) {
    try {
      return LocalDate.parse(day).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
