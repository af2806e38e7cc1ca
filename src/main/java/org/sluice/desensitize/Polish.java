package org.sluice.desensitize;

import java.util.Comparator;
import java.util.List;

/// Dissolves classes that lose more than their members would lose elsewhere, the worst first, as
/// long as the work allowed lasts.
final class Polish {

  private static final double WORK = 4e8;

  private final Tuples tuples;
  private final List<Steps> columns;
  private final ModelCheck model;
  private final Joining joining;

  Polish(Tuples tuples, List<Steps> columns, ModelCheck model, Joining joining) {
    this.tuples = tuples;
    this.columns = columns;
    this.model = model;
    this.joining = joining;
  }

  void run() {
    if (model.isUpset()) {
      return;
    }
    var worst =
        joining.clusters().stream()
            .sorted(
                Comparator.comparingDouble(
                    cluster -> -cluster.loss(tuples, columns) / cluster.rows()))
            .toList();
    double work = WORK;
    for (var cluster : worst) {
      work -= (double) cluster.members().size() * joining.clusters().size();
      if (work < 0) {
        return;
      }
      dissolve(cluster);
    }
  }

  private void dissolve(Cluster cluster) {
    double spare = cluster.loss(tuples, columns);
    var targets = new Cluster[cluster.members().size()];
    for (int i = 0; i < targets.length; i++) {
      int tuple = cluster.members().get(i);
      var target = joining.best(tuple, cluster, spare);
      if (target == null) {
        return;
      }
      targets[i] = target;
      spare -= joining.growth(target, tuple);
    }
    joining.clusters().remove(cluster);
    for (int i = 0; i < targets.length; i++) {
      targets[i].add(cluster.members().get(i), tuples, columns);
    }
  }
}
