package org.sluice.classify;

import java.util.stream.IntStream;

/// Check digits.
final class Digits {

  private Digits() {}

  /// The checksum of Luhn (ISO/IEC 7812), over a text of digits.
  static boolean isLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  /// The sum of the values of the first characters, each times its weight.
  static int weighted(String text, String alphabet, int[] weights) {
    return IntStream.range(0, weights.length)
        .map(i -> alphabet.indexOf(text.charAt(i)) * weights[i])
        .sum();
  }
}
