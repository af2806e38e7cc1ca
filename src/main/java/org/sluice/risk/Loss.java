package org.sluice.risk;

import java.util.List;

/// The information that a table has lost, 0 for nothing and 1 for everything.
///
/// @param byColumn the mean cell loss of each column; a suppressed row has lost all of its cells
/// @param geo the geometric mean over columns of (1 + mean cell loss), minus 1
/// @param gcp the arithmetic mean over all cells: the global certainty penalty (Ghinita 2007)
public record Loss(List<Double> byColumn, double geo, double gcp) {

  public Loss {
    byColumn = List.copyOf(byColumn);
  }

  static Loss of(List<Double> byColumn) {
    double product = 1;
    double sum = 0;
    for (double loss : byColumn) {
      product *= 1 + loss;
      sum += loss;
    }
    int columns = Math.max(1, byColumn.size());
    return new Loss(byColumn, Math.pow(product, 1.0 / columns) - 1, sum / columns);
  }
}
