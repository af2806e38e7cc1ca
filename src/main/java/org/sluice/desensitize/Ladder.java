package org.sluice.desensitize;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sluice.hierarchy.Hierarchy;

/// Everything that a column of the model can show, as numbers: labels in the order of their text,
/// and what each label becomes at each level. A label stands for itself at the levels where it
/// occurs and below.
///
/// The loss of a label is (leaves under it − 1) / (leaves of the domain − 1) (Xu 2006, normalized
/// certainty penalty).
final class Ladder {

  private final String[] labels;
  private final int[][] at;
  private final double[] loss;
  private final SortedMap<String, Integer> domain;

  private Ladder(String[] labels, int[][] at, double[] loss, SortedMap<String, Integer> domain) {
    this.labels = labels;
    this.at = at;
    this.loss = loss;
    this.domain = domain;
  }

  /// A ladder over the values of a column.
  ///
  /// @param values that occur in rows
  /// @param domain values with the number of leaves that each stands for
  static Ladder of(
      Collection<String> values, SortedMap<String, Integer> domain, Hierarchy hierarchy) {
    var bases = new TreeSet<>(values);
    bases.addAll(domain.keySet());
    int height = hierarchy.height();
    var chains = new TreeMap<String, String[]>();
    var words = new TreeSet<String>();
    words.add(Hierarchy.TOP);
    for (var base : bases) {
      var chain = chain(base, hierarchy, height);
      chains.put(base, chain);
      words.addAll(Arrays.asList(chain));
    }
    var labels = words.toArray(String[]::new);
    var at = new int[height][labels.length];
    for (var level : at) {
      Arrays.fill(level, -1);
    }
    int top = Arrays.binarySearch(labels, Hierarchy.TOP);
    var leaves = new long[labels.length];
    for (var entry : chains.entrySet()) {
      var ids = new int[height];
      for (int i = 0; i < height; i++) {
        ids[i] = Arrays.binarySearch(labels, entry.getValue()[i]);
      }
      climb(ids, at, top);
      int weight = domain.getOrDefault(entry.getKey(), 0);
      for (var id : new HashSet<>(Arrays.stream(ids).boxed().toList())) {
        leaves[id] += weight;
      }
    }
    for (var level : at) {
      if (level[top] < 0) {
        level[top] = top;
      }
    }
    return new Ladder(labels, at, losses(leaves), domain);
  }

  private static String[] chain(String base, Hierarchy hierarchy, int height) {
    var chain = new String[height];
    for (int level = 0; level < height; level++) {
      chain[level] = base.equals(Hierarchy.TOP) ? Hierarchy.TOP : hierarchy.generalize(base, level);
    }
    return chain;
  }

  /// Where a label would become different things, it becomes the top.
  private static void climb(int[] chain, int[][] at, int top) {
    for (int i = 0; i < chain.length; i++) {
      for (int level = 0; level < at.length; level++) {
        int above = level <= i ? chain[i] : chain[level];
        int known = at[level][chain[i]];
        at[level][chain[i]] = known < 0 || known == above ? above : top;
      }
    }
  }

  private static double[] losses(long[] leaves) {
    long all = Arrays.stream(leaves).max().orElse(0);
    var loss = new double[leaves.length];
    for (int i = 0; i < loss.length; i++) {
      loss[i] = all <= 1 ? 0 : Math.max(0, leaves[i] - 1) / (double) (all - 1);
    }
    return loss;
  }

  int height() {
    return at.length;
  }

  int size() {
    return labels.length;
  }

  String label(int id) {
    return labels[id];
  }

  /// The number of a label that the ladder has.
  int id(String label) {
    int id = Arrays.binarySearch(labels, label);
    if (id < 0) {
      throw new IllegalArgumentException("Not a label of this column");
    }
    return id;
  }

  /// What each label becomes at a level.
  int[] level(int level) {
    return at[Math.clamp(level, 0, at.length - 1)];
  }

  double loss(int label) {
    return loss[label];
  }

  /// The ladder of a more open tier which first makes something else of every label.
  Ladder then(CellTreatment step, Hierarchy hierarchy) {
    var values = new TreeSet<String>();
    for (var label : labels) {
      values.add(step.apply(label));
    }
    var leaves = new TreeMap<String, Integer>();
    domain.forEach((value, count) -> leaves.merge(step.apply(value), count, Integer::sum));
    return of(values, leaves, hierarchy);
  }
}
