package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// Collects what is released for each combination: classes that show the same become one tuple.
final class ReleasedTuples {

  private final List<TierColumn> columns;
  private final Map<List<Integer>, Integer> known = new HashMap<>();
  private final Ints[] labels;
  private final int[] tupleOf;

  ReleasedTuples(List<TierColumn> columns, int combinations) {
    this.columns = columns;
    labels = new Ints[columns.size()];
    Arrays.setAll(labels, _ -> new Ints());
    tupleOf = new int[combinations];
    Arrays.fill(tupleOf, Recoding.SUPPRESSED);
  }

  /// The number of the tuple with these labels.
  ///
  /// @param label column → label
  int tuple(IntUnaryOperator label) {
    var shown = new ArrayList<Integer>(labels.length);
    for (int c = 0; c < labels.length; c++) {
      shown.add(label.applyAsInt(c));
    }
    var number = known.putIfAbsent(shown, known.size());
    if (number != null) {
      return number;
    }
    for (int c = 0; c < labels.length; c++) {
      labels[c].add(shown.get(c));
    }
    return known.size() - 1;
  }

  /// Releases a combination as a tuple; the others are suppressed.
  void release(int combination, int tuple) {
    tupleOf[combination] = tuple;
  }

  Recoding recoding() {
    return new Recoding(
        columns, tupleOf, Arrays.stream(labels).map(Ints::toArray).toArray(int[][]::new));
  }
}
