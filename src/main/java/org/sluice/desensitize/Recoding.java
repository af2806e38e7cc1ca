package org.sluice.desensitize;

import java.util.List;

/// The answer of the solver for one tier.
///
/// @param columns of the model
/// @param tupleOf combination of the histogram → its released tuple, −1 where its rows are
///   suppressed
/// @param labels column → released tuple → label
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared as records
record Recoding(List<TierColumn> columns, int[] tupleOf, int[][] labels) {

  static final int SUPPRESSED = -1;

  boolean isReleased(int combination) {
    return tupleOf[combination] != SUPPRESSED;
  }

  /// What a column shows for a combination that is released.
  String cell(int column, int combination) {
    return columns.get(column).ladder().label(labels[column][tupleOf[combination]]);
  }

  int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /// The mean loss of a column over all rows, where a suppressed row loses everything.
  double loss(int column, Histogram histogram) {
    var ladder = columns.get(column).ladder();
    var shown = new long[ladder.size()];
    for (int i = 0; i < tupleOf.length; i++) {
      if (isReleased(i)) {
        shown[labels[column][tupleOf[i]]] += histogram.rows(i);
      }
    }
    double sum = suppressed(histogram);
    for (int label = 0; label < shown.length; label++) {
      sum += shown[label] * ladder.loss(label);
    }
    return histogram.total() == 0 ? 0 : sum / histogram.total();
  }

  long suppressed(Histogram histogram) {
    long sum = 0;
    for (int i = 0; i < tupleOf.length; i++) {
      sum += isReleased(i) ? 0 : histogram.rows(i);
    }
    return sum;
  }
}
