package org.sluice.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sluice.hierarchy.Hierarchy;

/// The information that a released cell of one column has lost: (leaves under it − 1) / (leaves of
/// the domain − 1). A value that is no generalization of the domain counts as lost.
public final class CellLoss {

  private final Map<String, Integer> leaves;
  private final int domain;

  private CellLoss(Map<String, Integer> leaves, int domain) {
    this.leaves = leaves;
    this.domain = domain;
  }

  /// How much of a column each generalization of its values covers.
  ///
  /// @param domain the values that the column can have, repetitions counting once
  public static CellLoss of(Collection<String> domain, Hierarchy hierarchy) {
    var counts = new HashMap<String, Integer>();
    var distinct = new HashSet<>(domain);
    for (var leaf : distinct) {
      for (var shown : generalizations(leaf, hierarchy)) {
        counts.merge(shown, 1, Integer::sum);
      }
    }
    return new CellLoss(counts, distinct.size());
  }

  private static Set<String> generalizations(String leaf, Hierarchy hierarchy) {
    var shown = new HashSet<String>();
    for (int level = 0; level < hierarchy.height(); level++) {
      shown.add(hierarchy.generalize(leaf, level));
    }
    return shown;
  }

  double of(String released) {
    return domain <= 1 ? 0 : (leaves.getOrDefault(released, domain) - 1.0) / (domain - 1.0);
  }
}
