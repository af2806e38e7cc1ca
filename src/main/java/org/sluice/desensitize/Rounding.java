package org.sluice.desensitize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sluice.hierarchy.Decimals;
import org.sluice.hierarchy.Hierarchy;

/// Rounding (Hundepool et al. 2012, section 3.4): numbers become the nearest multiple of a unit,
/// halves up. A cell that is no number becomes `*`, since nothing says how much of it may show.
///
/// @param unit above 0
record Rounding(BigDecimal unit) implements CellTreatment {

  Rounding {
    if (unit.signum() <= 0) {
      throw new IllegalArgumentException("The unit of a rounding is above 0");
    }
  }

  static Rounding to(double unit) {
    return new Rounding(BigDecimal.valueOf(unit));
  }

  @Override
  public String apply(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    var number = Decimals.parse(cell);
    return number == null ? Hierarchy.TOP : Decimals.text(multiple(number));
  }

  private BigDecimal multiple(BigDecimal number) {
    return number
        .divide(unit, 40, RoundingMode.FLOOR)
        .add(new BigDecimal("0.5"))
        .setScale(0, RoundingMode.FLOOR)
        .multiply(unit);
  }
}
