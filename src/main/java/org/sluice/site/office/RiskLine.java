package org.sluice.site.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.office.TierResult;
import org.sluice.policy.PrivacyModel;
import org.sluice.risk.RiskReport;

/// One measure of a draft beside its threshold.
///
/// @param key message key, with its arguments
/// @param threshold empty where there is none
public record RiskLine(
    String key, Map<String, String> arguments, String measured, String threshold, Verdict verdict) {

  /// Whether the measure is within its threshold.
  public enum Verdict {
    GOOD,
    BAD
  }

  public boolean isGood() {
    return verdict == Verdict.GOOD;
  }

  static List<RiskLine> of(TierResult result, PrivacyModel model) {
    RiskReport risk = result.risk();
    List<RiskLine> lines = new ArrayList<>();
    lines.add(plain("rows", String.valueOf(risk.rows())));
    lines.add(plain("subjects", String.valueOf(risk.subjects())));
    double share =
        result.suppressed() == 0
            ? 0
            : (double) result.suppressed() / (result.rows() + result.suppressed());
    lines.add(
        against(
            "suppressed",
            share(share),
            "≤ " + share(model.suppressionLimit()),
            share <= model.suppressionLimit()));
    if (model.k() > 1) {
      lines.add(plain("classes", String.valueOf(risk.classes())));
      lines.add(
          against(
              "smallest",
              String.valueOf(risk.smallest()),
              "≥ " + model.k(),
              risk.rows() == 0 || risk.smallest() >= model.k()));
      lines.add(
          against(
              "prosecutor",
              share(risk.prosecutor()),
              "≤ " + share(1.0 / model.k()),
              risk.prosecutor() <= 1.0 / model.k() + 1e-9));
      lines.add(plain("marketer", share(risk.marketer())));
      risk.leastDiversity().forEach((column, least) -> lines.add(diversity(column, least, model)));
      risk.greatestDistance()
          .forEach((column, greatest) -> lines.add(distance(column, greatest, model)));
    }
    return lines;
  }

  private static RiskLine diversity(String column, long least, PrivacyModel model) {
    var wanted = model.l();
    return new RiskLine(
        "site.office.risk.diversity",
        Map.of("column", column),
        String.valueOf(least),
        wanted.isPresent() ? "≥ " + wanted.getAsInt() : "",
        verdict(wanted.isEmpty() || least >= wanted.getAsInt()));
  }

  private static RiskLine distance(String column, double greatest, PrivacyModel model) {
    var wanted = model.t();
    return new RiskLine(
        "site.office.risk.distance",
        Map.of("column", column),
        "%.2f".formatted(greatest),
        wanted.isPresent() ? "≤ " + wanted.getAsDouble() : "",
        verdict(wanted.isEmpty() || greatest <= wanted.getAsDouble() + 1e-9));
  }

  private static RiskLine plain(String measure, String measured) {
    return new RiskLine("site.office.risk." + measure, Map.of(), measured, "", Verdict.GOOD);
  }

  private static RiskLine against(
      String measure, String measured, String threshold, boolean isWithin) {
    return new RiskLine(
        "site.office.risk." + measure, Map.of(), measured, threshold, verdict(isWithin));
  }

  private static Verdict verdict(boolean isWithin) {
    return isWithin ? Verdict.GOOD : Verdict.BAD;
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
