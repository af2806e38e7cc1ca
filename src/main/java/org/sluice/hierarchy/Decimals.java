package org.sluice.hierarchy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decimal numbers as cells hold them, exactly.
public final class Decimals {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][+-]?\\d{1,2})?");

  private Decimals() {}

  /// The number that a cell holds; null where it holds none.
  public static @Nullable BigDecimal parse(String cell) {
    var text = cell.strip();
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /// Without exponent and without zeros at the end of the fraction.
  public static String text(BigDecimal number) {
    return canonical(number).toPlainString();
  }

  /// The greatest multiple of `step`, counted from `origin`, that is not above the number.
  public static BigDecimal floor(BigDecimal number, BigDecimal origin, BigDecimal step) {
    return number.subtract(origin).divide(step, 0, RoundingMode.FLOOR).multiply(step).add(origin);
  }

  static BigDecimal canonical(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
