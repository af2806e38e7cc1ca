package org.sluice.desensitize;

import org.sluice.hierarchy.Hierarchy;
import org.sluice.hierarchy.UnknownValue;

/// Global recoding (Samarati 2001): every value at one level of a hierarchy.
///
/// @param origin what makes the value that the hierarchy knows out of the raw cell
/// @param level at least 0
record Generalization(CellTreatment origin, Hierarchy hierarchy, int level)
    implements CellTreatment {

  Generalization {
    level = Math.clamp(level, 0, hierarchy.height() - 1);
  }

  @Override
  public String apply(String cell) {
    var value = origin.apply(cell);
    return value.equals(Hierarchy.TOP) ? value : hierarchy.generalize(value, level);
  }

  /// A hierarchy over what a less open tier shows, where a label that it does not know becomes `*`.
  static Hierarchy overLabels(Hierarchy hierarchy) {
    return new OverLabels(hierarchy);
  }

  private record OverLabels(Hierarchy over) implements Hierarchy {
    @Override
    public int height() {
      return over.height();
    }

    @Override
    public String generalize(String value, int level) {
      try {
        return over.generalize(value, level);
      } catch (UnknownValue e) {
        return TOP;
      }
    }
  }
}
