package org.sluice.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// Judges a measured risk by the thresholds of a privacy model. Each threshold that is missed is an
/// error that says by how much, and which columns to coarsen: those with the most distinct values.
public final class ModelCheck {

  private static final double TOLERANCE = 1e-9;
  private static final int NAMED = 3;

  private ModelCheck() {}

  /// What of a model is missed; empty where a table satisfies it, or has no rows.
  ///
  /// @param k least number of distinct subjects in a class, also of linked rows
  /// @param l least number of distinct values of each sensitive column in a class
  /// @param t greatest distance of a class from the table
  public static List<Finding> check(RiskReport risk, int k, OptionalInt l, OptionalDouble t) {
    var findings = new ArrayList<Finding>();
    if (risk.rows() == 0) {
      return findings;
    }
    var coarsen = coarsen(risk);
    if (risk.smallest() < k) {
      findings.add(
          missed(
              "risk.k-missed",
              "",
              Map.of("k", k, "smallest", risk.smallest(), "columns", coarsen)));
    }
    risk.linked()
        .filter(linked -> linked.smallest() < k)
        .ifPresent(linked ->
            findings.add(
                missed(
                    "risk.linked-k-missed",
                    "",
                    Map.of("k", k, "smallest", linked.smallest(), "columns", coarsen))));
    l.ifPresent(least ->
        risk.leastDiversity()
            .forEach((column, values) -> {
              if (values < least) {
                findings.add(
                    missed(
                        "risk.l-missed",
                        column,
                        Map.of(
                            "l", least, "values", values, "column", column, "columns", coarsen)));
              }
            }));
    t.ifPresent(greatest ->
        risk.greatestDistance()
            .forEach((column, distance) -> {
              if (distance > greatest + TOLERANCE) {
                findings.add(
                    missed(
                        "risk.t-missed",
                        column,
                        Map.of(
                            "t", greatest,
                            "distance", String.format(Locale.ROOT, "%.3f", distance),
                            "column", column,
                            "columns", coarsen)));
              }
            }));
    return findings;
  }

  private static Finding missed(String code, String column, Map<String, ?> arguments) {
    return Finding.error(
        code,
        column.isEmpty() ? Place.NOWHERE : Place.column(column),
        arguments.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString())));
  }

  /// The quasi-identifiers with the most distinct values, each with their number.
  private static String coarsen(RiskReport risk) {
    return risk.distinct().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NAMED)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(", "));
  }
}
