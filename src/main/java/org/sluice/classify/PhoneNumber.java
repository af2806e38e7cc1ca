package org.sluice.classify;

import java.util.regex.Pattern;

/// Phone numbers of China. Service numbers (400, 800, 12345) and numbers of things (13 digits) are
/// not anybody's.
final class PhoneNumber {

  private static final Pattern MOBILE =
      Pattern.compile("(?:\\+86|0086|86|\\(\\+?86\\))?1[3-9][0-9]{9}");
  private static final Pattern LANDLINE =
      Pattern.compile(
          "(?:\\+86|0086)?[(]?0(?:10|2[0-9]|[3-9][0-9]{2})[)]?[2-9][0-9]{6,7}(?:(?:转|X|EXT\\.?|\\*|#)[0-9]{1,6})?");
  private static final Pattern MASKED = Pattern.compile("(?:\\+?86)?1[3-9][0-9*]{9}");

  private PhoneNumber() {}

  static boolean isMobile(String compact) {
    return compact.length() >= 11 && compact.length() <= 17 && MOBILE.matcher(compact).matches();
  }

  static boolean isLandline(String compact) {
    return compact.length() >= 10 && compact.length() <= 24 && LANDLINE.matcher(compact).matches();
  }

  static boolean isMasked(String compact) {
    return compact.indexOf('*') >= 0
        && MASKED.matcher(compact).matches()
        && compact.chars().filter(c -> c == '*').count() >= 3;
  }
}
