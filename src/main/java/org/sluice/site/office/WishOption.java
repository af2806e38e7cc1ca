package org.sluice.site.office;

import java.util.List;
import org.sluice.office.Office;
import org.sluice.office.RegisteredVersion;
import org.sluice.office.register.RegisteredColumn;
import org.sluice.office.register.Registration;
import org.sluice.policy.PlanMatrix;
import org.sluice.policy.Planned;
import org.sluice.policy.Treatment;
import org.sluice.policy.Wish;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Tier;

/// A treatment that could be asked for a column in a tier, and what the planner says to it.
public record WishOption(String value, String words, Verdict verdict) {

  /// What the planner says.
  public enum Verdict {
    /// It is what the tier gets now.
    STANDS,
    /// Allowed, because it only tightens.
    TIGHTER,
    /// Allowed with a written reason.
    ARGUED,
    /// Not allowed, or without effect because a less open tier shows less.
    REFUSED
  }

  static WishOption of(
      Office office,
      RegisteredVersion version,
      Registration registration,
      RegisteredColumn column,
      Tier tier,
      Treatment treatment,
      Treatment standing,
      Messages words) {
    Verdict verdict =
        treatment.equals(standing)
            ? Verdict.STANDS
            : verdict(
                office.classifying().plan(version),
                office
                    .classifying()
                    .plan(
                        version,
                        registration
                            .with(column.with(new Wish(tier, column.name(), treatment, "?")))
                            .wishes()),
                column.name(),
                tier,
                treatment);
    return new WishOption(
        TreatmentForm.value(treatment), PlanMatrix.words(treatment, words), verdict);
  }

  private static Verdict verdict(
      Planned before, Planned planned, String column, Tier tier, Treatment treatment) {
    List<Finding> known = before.findings();
    boolean isRefused =
        planned.findings().stream()
            .anyMatch(f -> f.severity() == Finding.Severity.ERROR && !known.contains(f));
    var cell = planned.plan().of(tier).flatMap(plan -> plan.of(column));
    boolean isWithout =
        cell.map(c -> !c.treatment().equals(treatment))
            .orElse(!(treatment instanceof Treatment.Drop));
    if (isRefused || isWithout) {
      return Verdict.REFUSED;
    }
    return cell.filter(c -> c.reason().equals("policy.reason.owner-argues")).isPresent()
        ? Verdict.ARGUED
        : Verdict.TIGHTER;
  }
}
