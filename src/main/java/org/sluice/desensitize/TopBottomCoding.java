package org.sluice.desensitize;

import java.math.BigDecimal;
import org.sluice.hierarchy.Decimals;
import org.sluice.hierarchy.Hierarchy;

/// Top and bottom coding (Hundepool et al. 2012, section 3.3): numbers under one bound and over
/// another become `<bound` and `>bound`. What is coded already is coded further where a bound is
/// narrower, and a cell that is no number becomes `*`.
record TopBottomCoding(BigDecimal bottom, BigDecimal top) implements CellTreatment {

  static TopBottomCoding between(double bottom, double top) {
    return new TopBottomCoding(BigDecimal.valueOf(bottom), BigDecimal.valueOf(top));
  }

  @Override
  public String apply(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    var number = Decimals.parse(cell);
    if (number == null) {
      return coded(cell);
    }
    if (number.compareTo(bottom) < 0) {
      return below();
    }
    return number.compareTo(top) > 0 ? above() : cell;
  }

  private String coded(String cell) {
    var bound = Decimals.parse(cell.substring(1));
    if (bound == null) {
      return Hierarchy.TOP;
    }
    return switch (cell.charAt(0)) {
      case '<' -> bound.compareTo(bottom) <= 0 ? below() : cell;
      case '>' -> bound.compareTo(top) >= 0 ? above() : cell;
      default -> Hierarchy.TOP;
    };
  }

  private String below() {
    return "<" + Decimals.text(bottom);
  }

  private String above() {
    return ">" + Decimals.text(top);
  }
}
