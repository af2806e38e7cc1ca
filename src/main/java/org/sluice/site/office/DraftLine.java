package org.sluice.site.office;

import java.util.List;
import java.util.Locale;
import org.sluice.office.Submission;
import org.sluice.office.TierResult;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.TierPlan;

/// The draft of a tier on one line: how many rows, how small its smallest class, how much was left
/// out.
///
/// @param smallest empty where the tier's model asks for no classes
public record DraftLine(
    String tier,
    long rows,
    long suppressed,
    String share,
    String smallest,
    String asked,
    String prosecutor,
    RiskLine.Verdict verdict) {

  public boolean isGood() {
    return verdict == RiskLine.Verdict.GOOD;
  }

  static List<DraftLine> of(Submission submission) {
    return submission.results().stream()
        .map(result ->
            of(
                result,
                submission
                    .plan()
                    .of(result.tier())
                    .map(TierPlan::model)
                    .orElse(PrivacyModel.NOTHING)))
        .toList();
  }

  private static DraftLine of(TierResult result, PrivacyModel model) {
    long all = result.rows() + result.suppressed();
    boolean isAsked = model.k() > 1;
    boolean isGood = RiskLine.of(result, model).stream().allMatch(RiskLine::isGood);
    return new DraftLine(
        result.tier().code(),
        result.rows(),
        result.suppressed(),
        percent(all == 0 ? 0 : (double) result.suppressed() / all),
        isAsked ? String.valueOf(result.risk().smallest()) : "",
        isAsked ? "k ≥ " + model.k() : "",
        isAsked ? percent(result.risk().prosecutor()) : "",
        isGood ? RiskLine.Verdict.GOOD : RiskLine.Verdict.BAD);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
