package org.sluice.classify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The resident identity number of GB 11643-1999: region, date of birth, sequence, check digit; and
/// the one of 15 digits before it, without century and check digit.
final class ResidentNumber {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final Pattern LEGACY = Pattern.compile("[1-9][0-9]{14}");
  private static final Pattern MASKED = Pattern.compile("[1-9*][0-9*]{16}[0-9X*]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final Set<String> REGIONS =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83", "91", "92", "93", "94", "95", "96", "97", "98", "99");

  private ResidentNumber() {}

  /// Whether a compact text is a number of 18 places with a region, a date and the right check
  /// digit.
  static boolean isValid(String text, LocalDate today) {
    return birth(text, today).isPresent() && hasCheckDigit(text);
  }

  static boolean hasCheckDigit(String text) {
    return CHECKS.charAt(Digits.weighted(text, "0123456789", WEIGHTS) % 11) == text.charAt(17);
  }

  /// Whether a compact text is a number of 15 digits with a region and a date.
  static boolean isLegacy(String text, LocalDate today) {
    return text.length() == 15
        && LEGACY.matcher(text).matches()
        && isRegion(text)
        && date("19" + text.substring(6, 12), today).isPresent();
  }

  /// Whether a compact text is a number with at least four places made unreadable.
  static boolean isMasked(String text) {
    return text.length() == 18
        && text.indexOf('*') >= 0
        && MASKED.matcher(text).matches()
        && text.chars().filter(c -> c == '*').count() >= 4
        && (text.startsWith("**") || isRegion(text) || text.charAt(1) == '*');
  }

  /// The date of birth in a compact text of the right form and region, whatever its check digit.
  static Optional<LocalDate> birth(String text, LocalDate today) {
    return text.length() == 18 && FORM.matcher(text).matches() && isRegion(text)
        ? date(text.substring(6, 14), today)
        : Optional.empty();
  }

  /// Whether a code begins with a province.
  static boolean isRegion(String code) {
    return code.length() >= 2 && REGIONS.contains(code.substring(0, 2));
  }

  private static Optional<LocalDate> date(String digits, LocalDate today) {
    try {
      var date =
          LocalDate.of(
              Integer.parseInt(digits, 0, 4, 10),
              Integer.parseInt(digits, 4, 6, 10),
              Integer.parseInt(digits, 6, 8, 10));
      return date.getYear() >= 1850 && !date.isAfter(today) ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
