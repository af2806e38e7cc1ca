package org.sluice.policy;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What every equivalence class of a release satisfies, counted over distinct subjects.
///
/// @param k the least number of distinct subjects in a class (Sweeney 2002); 1 asks for nothing
/// @param l the least number of distinct values of each sensitive column in a class (distinct
///   l-diversity, Machanavajjhala 2007)
/// @param t the greatest distance of a class's distribution of each sensitive column from the
///   table's (t-closeness with equal ground distance, Li 2007)
/// @param suppressionLimit the share of rows, 0 to 1, that may be left out to get there
public record PrivacyModel(int k, OptionalInt l, OptionalDouble t, double suppressionLimit) {

  public static final PrivacyModel NOTHING =
      new PrivacyModel(1, OptionalInt.empty(), OptionalDouble.empty(), 0);

  public PrivacyModel {
    if (k < 1 || suppressionLimit < 0 || suppressionLimit > 1) {
      throw new IllegalArgumentException("k from 1, suppression limit from 0 to 1");
    }
  }

  /// Whether classes are judged by the sensitive values in them, and not by their size only.
  public boolean countsSensitiveValues() {
    return l.isPresent() || t.isPresent();
  }

  /// The model that asks for as much as both; of the suppression limits the greater, since what a
  /// less open tier leaves out a more open one leaves out too.
  public PrivacyModel and(PrivacyModel other) {
    return new PrivacyModel(
        Math.max(k, other.k),
        l.isPresent() && other.l.isPresent()
            ? OptionalInt.of(Math.max(l.getAsInt(), other.l.getAsInt()))
            : l.isPresent() ? l : other.l,
        t.isPresent() && other.t.isPresent()
            ? OptionalDouble.of(Math.min(t.getAsDouble(), other.t.getAsDouble()))
            : t.isPresent() ? t : other.t,
        Math.max(suppressionLimit, other.suppressionLimit));
  }

  /// Whether a table that satisfies this model satisfies the other too.
  public boolean isAtLeastAsStrictAs(PrivacyModel other) {
    return k >= other.k
        && (other.l.isEmpty() || (l.isPresent() && l.getAsInt() >= other.l.getAsInt()))
        && (other.t.isEmpty() || (t.isPresent() && t.getAsDouble() <= other.t.getAsDouble()));
  }
}
