package org.sluice.classify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people write them: year, month and day with hyphens, slashes, points or words, or as
/// eight digits.
final class CalendarDate {

  private static final Pattern FORM =
      Pattern.compile(
          "([12][0-9]{3})(?:([-/.])([01]?[0-9])\\2([0-3]?[0-9])|年([01]?[0-9])月([0-3]?[0-9])日|([01][0-9])([0-3][0-9]))"
              + "(?:[T ]00:00(?::00)?)?");

  private CalendarDate() {}

  static Optional<LocalDate> parse(String text) {
    var form = FORM.matcher(text);
    if (text.length() < 8 || text.length() > 19 || !form.matches()) {
      return Optional.empty();
    }
    int first = form.group(3) != null ? 3 : form.group(5) != null ? 5 : 7;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(form.group(1)),
              Integer.parseInt(form.group(first)),
              Integer.parseInt(form.group(first + 1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
