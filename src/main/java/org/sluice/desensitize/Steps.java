package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.Arrays;

/// How one column of a tier's tuples can be coarsened: the levels that change something, each as a
/// table from the label that a tuple has to the label that it would show.
///
/// @param table step → label → label
/// @param loss of a label
/// @param cost step → log(1 + mean loss over the rows), which adds up over columns to the geometric
///   loss of a node
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared as records
record Steps(int[][] table, double[] loss, double[] cost) {

  static Steps of(TierColumn column, int[] codes, int[] rows) {
    var ladder = column.ladder();
    var loss = new double[ladder.size()];
    Arrays.setAll(loss, ladder::loss);
    var present = Arrays.stream(codes).distinct().sorted().toArray();
    var tables = new ArrayList<int[]>();
    for (int level = 0; level < ladder.height(); level++) {
      var table = ladder.level(level).clone();
      if (level == 0) {
        Arrays.setAll(table, i -> i);
      }
      if (tables.isEmpty() || !agree(table, tables.getLast(), present)) {
        tables.add(table);
      }
    }
    return new Steps(
        tables.toArray(int[][]::new),
        loss,
        tables.stream().mapToDouble(table -> cost(table, loss, codes, rows)).toArray());
  }

  private static boolean agree(int[] one, int[] other, int[] present) {
    return Arrays.stream(present).allMatch(label -> one[label] == other[label]);
  }

  private static double cost(int[] table, double[] loss, int[] codes, int[] rows) {
    double sum = 0;
    long all = 0;
    for (int t = 0; t < codes.length; t++) {
      sum += rows[t] * loss[table[codes[t]]];
      all += rows[t];
    }
    return Math.log1p(all == 0 ? 0 : sum / all);
  }

  int height() {
    return table.length;
  }

  /// The least step from `from` on at which two labels become the same.
  int meet(int one, int other, int from) {
    int step = from;
    while (table[step][one] != table[step][other]) {
      step++;
    }
    return step;
  }

  /// What a label loses more by one step.
  double rise(int label, int step) {
    return loss[table[step + 1][label]] - loss[table[step][label]];
  }
}
