package org.sluice.desensitize;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The generalization lattice (Samarati 2001), node by node in ascending order of expected loss. A
/// node is a step for each column. Best first: a node's successors raise one column, and never one
/// before the column raised last, so that each node is reached once.
final class Lattice {

  private static final Comparator<Node> ORDER =
      Comparator.comparingDouble(Node::cost).thenComparingLong(Node::index);

  private final List<Steps> columns;
  private final long[] weights;
  private final double size;
  private final PriorityQueue<Node> open = new PriorityQueue<>(ORDER);

  Lattice(List<Steps> columns) {
    this.columns = columns;
    weights = new long[columns.size()];
    double all = 1;
    for (int c = columns.size() - 1; c >= 0; c--) {
      weights[c] = (long) all;
      all *= columns.get(c).height();
    }
    size = all;
    if (size < Math.scalb(1.0, 62)) {
      open.add(new Node(cost(new int[columns.size()]), 0, 0));
    }
  }

  /// The number of nodes.
  double size() {
    return size;
  }

  /// The next node, null after the last one, or where the lattice is too large to number its nodes.
  int @Nullable [] next() {
    var node = open.poll();
    if (node == null) {
      return null;
    }
    var steps = steps(node.index);
    for (int c = node.last; c < steps.length; c++) {
      if (steps[c] + 1 < columns.get(c).height()) {
        steps[c]++;
        open.add(new Node(cost(steps), node.index + weights[c], c));
        steps[c]--;
      }
    }
    return steps;
  }

  private int[] steps(long index) {
    var steps = new int[columns.size()];
    long rest = index;
    for (int c = 0; c < steps.length; c++) {
      steps[c] = (int) (rest / weights[c]);
      rest %= weights[c];
    }
    return steps;
  }

  private double cost(int[] steps) {
    double sum = 0;
    for (int c = 0; c < steps.length; c++) {
      sum += columns.get(c).cost()[steps[c]];
    }
    return sum;
  }

  private record Node(double cost, long index, int last) {}
}
