package org.sluice.desensitize;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.sluice.hierarchy.Hierarchies;
import org.sluice.hierarchy.Hierarchy;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.Treatment;

/// Makes the functions that lead from a raw cell to what a tier shows, each going through all less
/// open tiers.
final class CellPaths {

  private final NestedPlan plan;
  private final TierSecrets secrets;
  private final SpanFinder spans;
  private final Map<String, Map<HierarchySpec, Hierarchy>> hierarchies = new HashMap<>();

  CellPaths(NestedPlan plan, HierarchyFiles files, TierSecrets secrets, SpanFinder spans)
      throws IOException {
    this.plan = plan;
    this.secrets = secrets;
    this.spans = spans;
    for (var tier : plan.tiers()) {
      for (var column : tier.columns()) {
        if (column.treatment() instanceof Treatment.Generalize(var spec, var floor)) {
          var known = hierarchies.computeIfAbsent(column.column(), _ -> new HashMap<>());
          if (!known.containsKey(spec)) {
            known.put(spec, Hierarchies.build(spec, column.column(), files));
          }
        }
      }
    }
  }

  Hierarchy hierarchy(HierarchySpec spec, String column) {
    var known = hierarchies.get(column);
    var hierarchy = known == null ? null : known.get(spec);
    if (hierarchy == null) {
      throw new IllegalArgumentException("No such hierarchy for " + column);
    }
    return hierarchy;
  }

  /// From the raw cell to the cell of a tier, for a column that is no part of the model.
  CellTreatment path(int tier, String column) {
    var treatment = plan.treatment(tier, column);
    if (treatment instanceof Treatment.Generalize(var spec, var floor)) {
      return generalization(tier, column, spec, floor);
    }
    if (tier == 0) {
      return step(tier, column);
    }
    var goesOn =
        treatment.equals(plan.treatment(tier - 1, column))
            && !(treatment instanceof Treatment.Pseudonymize);
    var above = path(tier - 1, column);
    return goesOn ? above : above.then(step(tier, column));
  }

  private Generalization generalization(int tier, String column, HierarchySpec spec, int floor) {
    int first = tier;
    while (first > 0
        && plan.treatment(first - 1, column) instanceof Treatment.Generalize(var above, var _)
        && above.equals(spec)) {
      first--;
    }
    var hierarchy = hierarchy(spec, column);
    var isRaw = first == 0 || plan.treatment(first - 1, column) instanceof Treatment.Keep;
    return isRaw
        ? new Generalization(Keeping.INSTANCE, hierarchy, floor)
        : new Generalization(path(first - 1, column), Generalization.overLabels(hierarchy), floor);
  }

  /// What a tier does to the cell of the next less open one. Generalization is not one of these: it
  /// knows the hierarchy's values.
  CellTreatment step(int tier, String column) {
    return switch (plan.treatment(tier, column)) {
      case Treatment.Keep _, Treatment.Drop _, Treatment.Generalize _ -> Keeping.INSTANCE;
      case Treatment.Mask(var visible) -> new Masking(visible);
      case Treatment.Pseudonymize(var purpose) ->
          new Pseudonym(secrets.key(plan.tiers().get(tier).tier(), column, purpose));
      case Treatment.Round(var unit) -> Rounding.to(unit);
      case Treatment.TopBottomCode(var bottom, var top) -> TopBottomCoding.between(bottom, top);
      case Treatment.Redact _ -> new Redaction(spans);
    };
  }
}
