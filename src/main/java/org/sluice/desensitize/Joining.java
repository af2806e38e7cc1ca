package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts single tuples into the classes whose loss grows least by it and that still satisfy the
/// model.
final class Joining {

  private final Tuples tuples;
  private final List<Steps> columns;
  private final ModelCheck model;
  private final List<Cluster> clusters;

  Joining(Tuples tuples, List<Steps> columns, ModelCheck model, List<Cluster> clusters) {
    this.tuples = tuples;
    this.columns = columns;
    this.model = model;
    this.clusters = new ArrayList<>(clusters);
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /// Joins the tuple to the best class, if there is one that can take it.
  void join(int tuple) {
    var best = best(tuple, null, Double.POSITIVE_INFINITY);
    if (best != null) {
      best.add(tuple, tuples, columns);
    }
  }

  /// The class that can take the tuple at the least growth under `enough`, other than `own`; null
  /// where there is none.
  @Nullable Cluster best(int tuple, @Nullable Cluster own, double enough) {
    Cluster best = null;
    double least = enough;
    for (var cluster : clusters) {
      if (cluster == own) {
        continue;
      }
      double growth = cluster.growth(tuple, tuples, columns, least);
      if (growth < least && (!model.isUpset() || model.holds(cluster.members(), tuple))) {
        least = growth;
        best = cluster;
      }
    }
    return best;
  }

  double growth(Cluster cluster, int tuple) {
    return cluster.growth(tuple, tuples, columns, Double.POSITIVE_INFINITY);
  }
}
