package org.sluice.desensitize;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.policy.PrivacyModel;

/// Says whether some tuples together satisfy a tier's model: k distinct subjects (Sweeney 2002), l
/// distinct values of each sensitive column (Machanavajjhala 2007), and no distribution farther
/// than t from the table's (Li 2007, equal distance).
final class ModelCheck {

  private final PrivacyModel model;
  private final Histogram histogram;
  private final Tuples tuples;
  private final List<Sensitive> sensitive;
  private final int @Nullable [] subjects;
  private final int[] seen;
  private int round;

  /// A sensitive column of a tier.
  ///
  /// @param field in the histogram
  /// @param values number in the histogram → number of what the tier shows for it
  /// @param share of each shown value in the table
  @SuppressWarnings("ArrayRecordComponent") // numbers, never compared as records
  record Sensitive(int field, int[] values, double[] share, int[] counts) {

    static Sensitive of(int field, int[] values, Histogram histogram, Tuples tuples) {
      int distinct = Arrays.stream(values).max().orElse(-1) + 1;
      var share = new double[distinct];
      long total = tuples.total();
      for (int number : tuples.combinations()) {
        share[values[histogram.field(field, number)]] += histogram.rows(number);
      }
      Arrays.setAll(share, i -> share[i] / total);
      return new Sensitive(field, values, share, new int[distinct]);
    }
  }

  /// @param subjects combination → subject or linked unit; null where each row is a subject of its
  ///   own
  ModelCheck(
      PrivacyModel model,
      Histogram histogram,
      Tuples tuples,
      List<Sensitive> sensitive,
      int @Nullable [] subjects) {
    this.model = model;
    this.histogram = histogram;
    this.tuples = tuples;
    this.sensitive = sensitive;
    this.subjects = subjects;
    seen = new int[subjects == null ? 0 : Arrays.stream(subjects).max().orElse(-1) + 1];
  }

  int k() {
    return model.k();
  }

  /// Whether any tuple alone satisfies the model.
  boolean isFree() {
    return model.k() <= 1
        && (sensitive.isEmpty() || (model.l().orElse(1) <= 1 && model.t().isEmpty()));
  }

  /// Whether more members can make a class that satisfies the model fail it.
  boolean isUpset() {
    return model.t().isPresent() && !sensitive.isEmpty();
  }

  boolean holds(Ints members) {
    return holds(members, -1);
  }

  /// Whether the members satisfy the model with one more; −1 for no more.
  boolean holds(Ints members, int more) {
    if (!hasSubjects(members, more)) {
      return false;
    }
    if (model.l().isPresent() || model.t().isPresent()) {
      for (var column : sensitive) {
        if (!isDiverse(column, members, more)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean hasSubjects(Ints members, int more) {
    if (model.k() <= 1) {
      return true;
    }
    round++;
    long count = 0;
    for (int i = more < 0 ? 0 : -1; i < members.size() && count < model.k(); i++) {
      count += subjects(i < 0 ? more : members.get(i));
    }
    return count >= model.k();
  }

  private long subjects(int tuple) {
    if (subjects == null) {
      return tuples.rows()[tuple];
    }
    int count = 0;
    for (int i = tuples.start()[tuple]; i < tuples.start()[tuple + 1]; i++) {
      int subject = subjects[tuples.combinations()[i]];
      if (seen[subject] != round) {
        seen[subject] = round;
        count++;
      }
    }
    return count;
  }

  private boolean isDiverse(Sensitive column, Ints members, int more) {
    var touched = new Ints();
    long all = 0;
    for (int i = more < 0 ? 0 : -1; i < members.size(); i++) {
      int tuple = i < 0 ? more : members.get(i);
      for (int j = tuples.start()[tuple]; j < tuples.start()[tuple + 1]; j++) {
        int number = tuples.combinations()[j];
        int value = column.values[histogram.field(column.field, number)];
        if (column.counts[value] == 0) {
          touched.add(value);
        }
        column.counts[value] += histogram.rows(number);
        all += histogram.rows(number);
      }
    }
    double distance = 0;
    for (int i = 0; i < touched.size(); i++) {
      int value = touched.get(i);
      distance += Math.max(0, column.counts[value] / (double) all - column.share[value]);
      column.counts[value] = 0;
    }
    return touched.size() >= model.l().orElse(1) && distance <= model.t().orElse(1) + 1e-12;
  }
}
