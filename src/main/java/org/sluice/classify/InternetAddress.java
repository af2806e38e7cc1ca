package org.sluice.classify;

import java.util.regex.Pattern;

/// IP addresses: four octets without leading zeros, or RFC 4291 with at most one `::` and a v4
/// tail.
final class InternetAddress {

  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  static final String V4 = OCTET + "(?:\\." + OCTET + "){3}";
  private static final Pattern V4_FORM = Pattern.compile(V4);
  private static final Pattern GROUPS = Pattern.compile("[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*");

  private InternetAddress() {}

  static boolean isV4(String text) {
    return text.length() >= 7 && text.length() <= 15 && V4_FORM.matcher(text).matches();
  }

  /// Whether an address has an octet that versions and section numbers don't have.
  static boolean hasLargeOctet(String v4) {
    for (var octet : v4.split("\\.", -1)) {
      if (octet.length() == 3) {
        return true;
      }
    }
    return false;
  }

  static boolean isV6(String text) {
    if (text.length() < 2 || text.length() > 45 || text.indexOf(':') < 0) {
      return false;
    }
    int tail = text.lastIndexOf(':') + 1;
    var whole = isV4(text.substring(tail)) ? text.substring(0, tail) + "0:0" : text;
    int gap = whole.indexOf("::");
    if (gap < 0) {
      return groups(whole) == 8;
    }
    var before = whole.substring(0, gap);
    var after = whole.substring(gap + 2);
    int sum = (before.isEmpty() ? 0 : groups(before)) + (after.isEmpty() ? 0 : groups(after));
    return sum >= 0
        && sum <= 7
        && (before.isEmpty() || groups(before) > 0)
        && (after.isEmpty() || groups(after) > 0);
  }

  /// The number of groups; a very negative number where there is something else.
  private static int groups(String text) {
    return GROUPS.matcher(text).matches()
        ? (int) text.chars().filter(c -> c == ':').count() + 1
        : -100;
  }
}
