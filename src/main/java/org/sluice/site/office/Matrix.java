package org.sluice.site.office;

import java.util.List;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.PlanMatrix;
import org.sluice.vocab.Messages;

/// A disclosure plan as a table for a page: columns × tiers → treatment, and why.
public record Matrix(List<Heading> tiers, List<Row> lines) {

  public static final Matrix EMPTY = new Matrix(List.of(), List.of());

  /// A tier with its privacy model in words.
  public record Heading(String code, String model) {}

  /// A column with what it was classified as.
  ///
  /// @param reason why the owner declared less than was suggested; empty where they did not
  public record Row(
      String column, String level, String category, String reason, List<Cell> cells) {}

  /// What happens to the column in a tier.
  public record Cell(String tier, String kind, String words, String reason) {}

  static Matrix of(DisclosurePlan plan, Classification classification, Messages words) {
    return new Matrix(
        plan.tiers().stream()
            .map(tier -> new Heading(tier.tier().code(), PlanMatrix.words(tier.model(), words)))
            .toList(),
        classification.columns().stream().map(column -> row(plan, column, words)).toList());
  }

  private static Row row(DisclosurePlan plan, ColumnClass column, Messages words) {
    return new Row(
        column.column(),
        column.level().code(),
        column.category().code(),
        column.reason() == null ? "" : column.reason(),
        plan.tiers().stream()
            .map(tier ->
                tier.of(column.column())
                    .map(planned ->
                        new Cell(
                            tier.tier().code(),
                            planned.treatment().kind().code(),
                            PlanMatrix.words(planned.treatment(), words),
                            words.text(planned.reason(), planned.arguments())))
                    .orElse(new Cell(tier.tier().code(), "drop", "–", "")))
            .toList());
  }
}
