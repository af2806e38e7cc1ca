package org.sluice.desensitize;

import java.util.List;

/// A class in the making: tuples, and for each column the least step at which they all show the
/// same.
final class Cluster {

  private final Ints members = new Ints(8);
  private final int[] steps;
  private long rows;

  Cluster(int width) {
    steps = new int[width];
  }

  /// A class of exactly these members.
  static Cluster of(Ints members, Tuples tuples, List<Steps> columns) {
    var cluster = new Cluster(columns.size());
    for (int i = 0; i < members.size(); i++) {
      cluster.add(members.get(i), tuples, columns);
    }
    return cluster;
  }

  void add(int tuple, Tuples tuples, List<Steps> columns) {
    if (members.size() > 0) {
      for (int c = 0; c < steps.length; c++) {
        var codes = tuples.codes()[c];
        steps[c] = columns.get(c).meet(codes[members.get(0)], codes[tuple], steps[c]);
      }
    }
    members.add(tuple);
    rows += tuples.rows()[tuple];
  }

  /// What the table loses when the tuple joins: more for the members, and what the tuple then
  /// loses. Stops where it is `enough`.
  double growth(int tuple, Tuples tuples, List<Steps> columns, double enough) {
    double sum = 0;
    int weight = tuples.rows()[tuple];
    for (int c = 0; c < steps.length && sum < enough; c++) {
      var column = columns.get(c);
      var codes = tuples.codes()[c];
      int first = codes[members.get(0)];
      int now = column.table()[steps[c]][first];
      int then = column.table()[column.meet(first, codes[tuple], steps[c])][first];
      sum += (rows + weight) * column.loss()[then] - rows * column.loss()[now];
    }
    return sum;
  }

  /// What the members lose together.
  double loss(Tuples tuples, List<Steps> columns) {
    double sum = 0;
    for (int c = 0; c < steps.length; c++) {
      sum += rows * columns.get(c).loss()[label(c, tuples, columns)];
    }
    return sum;
  }

  int label(int column, Tuples tuples, List<Steps> columns) {
    return columns.get(column).table()[steps[column]][tuples.codes()[column][members.get(0)]];
  }

  Ints members() {
    return members;
  }

  long rows() {
    return rows;
  }
}
