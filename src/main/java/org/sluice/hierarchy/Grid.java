package org.sluice.hierarchy;

import java.math.BigDecimal;
import java.util.List;

/// Coordinates become the lower edge of the grid cell that they lie in. A cell that is no number
/// becomes [#TOP] at the first level.
///
/// @param sizes of the cells in degrees, each a multiple of the one before
record Grid(List<BigDecimal> sizes) implements Hierarchy {

  @Override
  public int height() {
    return sizes.size() + 2;
  }

  @Override
  public String generalize(String value, int level) {
    if (level == height() - 1) {
      return TOP;
    }
    if (level == 0 || value.isEmpty()) {
      return value;
    }
    var number = Decimals.parse(value);
    return number == null
        ? TOP
        : Decimals.text(Decimals.floor(number, BigDecimal.ZERO, sizes.get(level - 1)));
  }
}
