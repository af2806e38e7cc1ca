package org.sluice.demo;

/// The check digits of the numbers that the demo makes up.
final class CheckDigits {

  private static final int[] RESIDENT_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckDigits() {}

  /// A resident number (GB 11643) from its first 17 digits.
  static String residentNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  /// A unified social credit code (GB 32100) of a company, from the first eight digits of its
  /// organization code (GB 11714).
  static String creditCode(String organization) {
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      sum += (organization.charAt(i) - '0') * ORGANIZATION_WEIGHTS[i];
    }
    String open = "91" + Township.COUNTY_CODE + organization + "0123456789X0".charAt(11 - sum % 11);
    int total = 0;
    int power = 1;
    for (int i = 0; i < open.length(); i++) {
      total += CREDIT_SIGNS.indexOf(open.charAt(i)) * power;
      power = power * 3 % CREDIT_SIGNS.length();
    }
    int check = (CREDIT_SIGNS.length() - total % CREDIT_SIGNS.length()) % CREDIT_SIGNS.length();
    return open + CREDIT_SIGNS.charAt(check);
  }
}
