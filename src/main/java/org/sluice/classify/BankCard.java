package org.sluice.classify;

import java.util.regex.Pattern;

/// Bank card numbers: the issuer's range, its length, and the checksum of Luhn.
final class BankCard {

  private static final Pattern ISSUER =
      Pattern.compile(
          "62[0-9]{14,17}"
              + "|4[0-9]{12}(?:[0-9]{3}(?:[0-9]{3})?)?"
              + "|5[1-5][0-9]{14}"
              + "|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}"
              + "|3[47][0-9]{13}"
              + "|35(?:2[89]|[3-8][0-9])[0-9]{12}"
              + "|3(?:0[0-5]|[68][0-9])[0-9]{11}"
              + "|6(?:011|4[4-9][0-9]|5[0-9]{2})[0-9]{12}");
  private static final Pattern MASKED = Pattern.compile("(?:62|4[0-9]|5[1-5])[0-9]{2}[0-9*]{9,15}");

  private BankCard() {}

  static boolean isValid(String digits) {
    return digits.length() >= 13
        && digits.length() <= 19
        && ISSUER.matcher(digits).matches()
        && Digits.isLuhn(digits);
  }

  static boolean isMasked(String compact) {
    return compact.indexOf('*') >= 0
        && MASKED.matcher(compact).matches()
        && compact.chars().filter(c -> c == '*').count() >= 4;
  }
}
