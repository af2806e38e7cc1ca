package org.sluice.classify;

import java.util.regex.Pattern;

/// The unified social credit code of organizations (GB 32100-2015) with the organization code of GB
/// 11714 inside.
final class CreditCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CreditCode() {}

  static boolean isValid(String text) {
    return text.length() == 18
        && FORM.matcher(text).matches()
        && ALPHABET.charAt((31 - Digits.weighted(text, ALPHABET, WEIGHTS) % 31) % 31)
            == text.charAt(17)
        && isOrganization(text.substring(8, 17));
  }

  /// Whether nine characters are an organization code with the right check digit.
  static boolean isOrganization(String code) {
    int check = 11 - Digits.weighted(code, ALPHANUMERIC, ORGANIZATION_WEIGHTS) % 11;
    return code.charAt(8) == (check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check));
  }
}
