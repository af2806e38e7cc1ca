package org.sluice.desensitize;

import java.util.List;

/// The way through the lattice: nodes in ascending order of expected loss, as long as something
/// waits. Work is bounded: where there are too many nodes for what waits, nodes are skipped evenly,
/// and after [#NODES] nodes the way climbs on greedily, always by the column that costs what waits
/// least.
final class Descent {

  private static final int NODES = 100_000;
  private static final double WORK = 2e9;

  private final List<Steps> columns;
  private final Waiting waiting;

  /// What waits to be placed.
  interface Waiting {

    /// The amount of work that a visit costs per column.
    int size();

    /// Places what can be placed at a node.
    void visit(int[] node);

    /// What it would cost to raise a column by one step.
    double rise(int column, int step);
  }

  Descent(List<Steps> columns, Waiting waiting) {
    this.columns = columns;
    this.waiting = waiting;
  }

  void run() {
    climb(sweep());
  }

  private int[] sweep() {
    var lattice = new Lattice(columns);
    double nodes = Math.min(NODES, lattice.size());
    double work = WORK;
    long skipped = 0;
    var last = new int[columns.size()];
    waiting.visit(last);
    for (int n = 0; n < nodes && waiting.size() > 0; n++) {
      var node = lattice.next();
      if (node == null) {
        break;
      }
      double cost = (double) waiting.size() * (columns.size() + 1);
      if (skipped < (nodes - n) * cost / (4 * work) - 1) {
        skipped++;
        continue;
      }
      skipped = 0;
      work = Math.max(WORK / 1000, work - cost);
      waiting.visit(node);
      last = node;
    }
    return last;
  }

  private void climb(int[] from) {
    var node = from.clone();
    while (waiting.size() > 0) {
      int cheapest = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int c = 0; c < node.length; c++) {
        double rise = node[c] + 1 < columns.get(c).height() ? waiting.rise(c, node[c]) : least;
        if (rise < least) {
          least = rise;
          cheapest = c;
        }
      }
      if (cheapest < 0) {
        return;
      }
      node[cheapest]++;
      waiting.visit(node);
    }
  }
}
