package org.sluice.site.office;

import java.util.List;
import org.sluice.office.Submission;
import org.sluice.office.TierResult;

/// How much of a column each tier lost.
///
/// @param cells one a tier that has a draft: `0 %` to `100 %`, or `–` where it is not released
public record LossLine(String column, List<String> cells) {

  private static final String DROPPED = "–";

  /// One a column that at least one tier gets.
  static List<LossLine> of(Submission submission, List<String> columns) {
    return columns.stream()
        .map(column ->
            new LossLine(
                column,
                submission.results().stream()
                    .map(result -> cell(submission, result, column))
                    .toList()))
        .filter(line -> !line.cells().stream().allMatch(DROPPED::equals))
        .toList();
  }

  private static String cell(Submission submission, TierResult result, String column) {
    boolean isReleased =
        submission
            .plan()
            .of(result.tier())
            .filter(plan -> plan.released().stream().anyMatch(c -> c.column().equals(column)))
            .isPresent();
    return isReleased
        ? Math.round(result.losses().getOrDefault(column, 0.0) * 100) + " %"
        : DROPPED;
  }
}
