package org.sluice.office;

import java.io.IOException;
import java.util.List;
import org.sluice.desensitize.Desensitized;
import org.sluice.policy.ColumnPlan;
import org.sluice.risk.ModelCheck;
import org.sluice.risk.Risk;
import org.sluice.risk.RiskQuestion;
import org.sluice.risk.RiskReport;
import org.sluice.vocab.Finding;
import org.sluice.vocab.PrivacyCategory;

/// Measures what desensitizing made, over distinct subjects, with code that knows nothing of the
/// solver; a release that misses its model goes no further.
final class RiskGate {

  private RiskGate() {}

  static RiskReport measure(Desensitized made) throws IOException {
    return Risk.measure(
        made.withSubjects(),
        new RiskQuestion(made.quasi(), sensitive(made), made.linked()),
        Desensitized.SUBJECT);
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
