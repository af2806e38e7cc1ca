package org.sluice.hierarchy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates become month `1990-03`, quarter `1990-Q1`, year `1990`, five years `[1990,1995)`, ten
/// years. A date that is known only to the month or year stays as it is until a level is coarser. A
/// cell that is no date becomes [#TOP] at the first level.
final class DateLevels implements Hierarchy {

  private static final int MONTH = 1;
  private static final int QUARTER = 2;
  private static final int YEAR = 3;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<y>\\d{4})(?:"
              + "年(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})[日号]?)?)?"
              + "|(?<s>[-/.])(?<m2>\\d{1,2})(?:\\k<s>(?<d2>\\d{1,2}))?"
              + "|(?<m3>\\d{2})(?<d3>\\d{2})?"
              + "|-Q(?<q>[1-4])"
              + ")?(?:[T ]\\d{1,2}:.{0,30})?");
  private static final Pattern YEARS = Pattern.compile("\\[(?<y>\\d{4}),(?<z>\\d{4,5})\\)");

  @Override
  public int height() {
    return 7;
  }

  @Override
  public String generalize(String value, int level) {
    if (level == height() - 1) {
      return TOP;
    }
    if (level == 0 || value.isEmpty()) {
      return value;
    }
    var date = DATE.matcher(value.strip());
    if (date.matches()) {
      return ofDate(date, level);
    }
    var years = YEARS.matcher(value);
    if (!years.matches()) {
      return TOP;
    }
    var isTen = Integer.parseInt(years.group("z")) - Integer.parseInt(years.group("y")) >= 10;
    return level <= 4 || isTen ? value : years(Integer.parseInt(years.group("y")), 10);
  }

  private static String ofDate(Matcher date, int level) {
    int year = Integer.parseInt(date.group("y"));
    var quarter = date.group("q");
    var month = first(date, "m", "m2", "m3");
    var day = first(date, "d", "d2", "d3");
    if (!exists(year, month, day)) {
      return TOP;
    }
    int finest = month != null ? MONTH : quarter != null ? QUARTER : YEAR;
    return switch (Math.max(level, finest)) {
      case MONTH -> "%04d-%02d".formatted(year, number(month));
      case QUARTER ->
          "%04d-Q%d".formatted(year, quarter != null ? number(quarter) : (number(month) + 2) / 3);
      case YEAR -> "%04d".formatted(year);
      case 4 -> years(year, 5);
      default -> years(year, 10);
    };
  }

  private static String years(int year, int width) {
    int from = year - year % width;
    return "[%04d,%04d)".formatted(from, from + width);
  }

  private static boolean exists(int year, @Nullable String month, @Nullable String day) {
    try {
      return LocalDate.of(year, month == null ? 1 : number(month), day == null ? 1 : number(day))
              .getYear()
          == year;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable String first(Matcher matcher, String... groups) {
    for (var group : groups) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }
}
