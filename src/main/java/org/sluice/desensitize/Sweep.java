package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.List;

/// Local recoding by an ascending-loss sweep: visits the nodes of the lattice from the least
/// expected loss on, and makes a class of every group of waiting tuples that satisfies the model
/// there, at the lowest common ancestors of its own members. What is left over joins the class
/// whose loss grows least.
final class Sweep implements Descent.Waiting {

  private final Tuples tuples;
  private final List<Steps> columns;
  private final ModelCheck model;
  private final Pool pool;
  private final boolean[] isPlaced;
  private final List<Cluster> clusters = new ArrayList<>();

  private Sweep(Tuples tuples, List<Steps> columns, ModelCheck model) {
    this.tuples = tuples;
    this.columns = columns;
    this.model = model;
    pool = new Pool(tuples, columns);
    isPlaced = new boolean[tuples.size()];
  }

  /// The classes; a tuple that is in none can't be placed.
  static List<Cluster> run(Tuples tuples, List<Steps> columns, ModelCheck model) {
    var sweep = new Sweep(tuples, columns, model);
    new Descent(columns, sweep).run();
    var joining = new Joining(tuples, columns, model, sweep.clusters);
    for (int i = 0; i < sweep.pool.size(); i++) {
      joining.join(sweep.pool.tuple(i));
    }
    new Polish(tuples, columns, model, joining).run();
    return joining.clusters();
  }

  @Override
  public int size() {
    return pool.size();
  }

  @Override
  public void visit(int[] node) {
    int before = clusters.size();
    for (var group : pool.groups(node, model.k())) {
      if (model.holds(group)) {
        clusters.add(Cluster.of(group, tuples, columns));
        for (int i = 0; i < group.size(); i++) {
          isPlaced[group.get(i)] = true;
        }
      }
    }
    if (clusters.size() > before) {
      pool.removePlaced(isPlaced);
    }
  }

  @Override
  public double rise(int column, int step) {
    var steps = columns.get(column);
    double sum = 0;
    for (int i = 0; i < pool.size(); i++) {
      int tuple = pool.tuple(i);
      int code = tuples.codes()[column][tuple];
      sum += tuples.rows()[tuple] * steps.rise(code, step);
    }
    return sum;
  }
}
