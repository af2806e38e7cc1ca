package org.sluice.desensitize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.policy.TierPlan;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// The privacy model of a tier can't be had without leaving out more rows than it allows. Names the
/// columns to coarsen or drop.
public final class ModelNotMet extends Problem {

  private static final long serialVersionUID = 1L;

  private final transient List<String> columns;

  private ModelNotMet(Finding finding, List<String> columns) {
    super(finding);
    this.columns = List.copyOf(columns);
  }

  /// @param left the share of rows that would have to be left out, 0 to 1
  /// @param columns to coarsen or drop, the one that stands most in the way first
  static ModelNotMet of(TierPlan tier, double left, List<String> columns) {
    var arguments =
        Map.of(
            "tier", tier.tier().code(),
            "k", Integer.toString(tier.model().k()),
            "share", percent(left),
            "limit", percent(tier.model().suppressionLimit()),
            "columns", String.join(", ", columns));
    var code = columns.isEmpty() ? "desensitize.too-few" : "desensitize.model-not-met";
    return new ModelNotMet(Finding.error(code, Place.NOWHERE, arguments), columns);
  }

  /// The columns to coarsen or drop, the one that stands most in the way first.
  public List<String> columns() {
    return columns;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
