package org.sluice.office;

import java.io.IOException;
import java.util.List;
import org.sluice.desensitize.Desensitized;
import org.sluice.policy.ColumnPlan;
import org.sluice.risk.ModelCheck;
import org.sluice.risk.RiskMeter;
import org.sluice.risk.RiskQuestion;
import org.sluice.risk.RiskReport;
import org.sluice.table.Column;
import org.sluice.vocab.Finding;
import org.sluice.vocab.PrivacyCategory;

/// Measures what desensitizing made, over distinct subjects, with code that knows nothing of the solver; a release that
/// misses its model goes no further.
final class RiskGate {

  private final RawWatch raw;
  private final WatchedOrder order;

  RiskGate(RawWatch raw, WatchedOrder order) {
    this.raw = raw;
    this.order = order;
  }

  RiskReport measure(Desensitized made) throws IOException {
    var columns = made.table().columns().stream().map(Column::name).toList();
    var meter =
        new RiskMeter(columns, new RiskQuestion(made.quasi(), sensitive(made), made.linked()));
    var sorted = order.of(made.table());
    try (var rows =
        sorted.isPresent() ? sorted.get().withSubjects().rows() : made.table().rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        meter.add(row, sorted.isPresent() ? row[columns.size()] : raw.subject());
      }
    }
    return meter.report();
  }

  /// What the model of the tier asks for and the measured risk misses.
  static List<Finding> check(Desensitized made, RiskReport risk) {
    var model = made.plan().model();
    return ModelCheck.check(risk, model.k(), model.l(), model.t());
  }

  private static List<String> sensitive(Desensitized made) {
    return made.plan().released().stream()
        .filter(column -> column.category() == PrivacyCategory.SENSITIVE)
        .map(ColumnPlan::column)
        .filter(column -> !made.quasi().contains(column))
        .toList();
  }
}
