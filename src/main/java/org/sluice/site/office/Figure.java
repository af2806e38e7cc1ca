package org.sluice.site.office;

/// Numbers as people write them.
final class Figure {

  private Figure() {}

  /// Without a fraction where there is none.
  static String text(Number number) {
    double value = number.doubleValue();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
