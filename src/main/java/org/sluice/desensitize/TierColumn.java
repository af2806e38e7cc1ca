package org.sluice.desensitize;

import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sluice.hierarchy.Hierarchy;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.Treatment;

/// A column of the model of one tier.
///
/// @param ladder what it can show
/// @param entry label of the next less open tier (for the least open one: value of the histogram) →
///   the finest label that this tier may show for it
/// @param floor the level below which the tier shows nothing
/// @param spec the hierarchy that the ladder climbs, null where it climbs none of the plan's
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared as records
record TierColumn(
    String name, Ladder ladder, int[] entry, int floor, @Nullable HierarchySpec spec) {

  /// The column in the least open tier.
  ///
  /// @param values of the histogram, by number
  static TierColumn first(NestedPlan plan, CellPaths paths, String column, String[] values) {
    var climb = Climb.of(plan, paths, 0, column);
    var domain = new TreeMap<String, Integer>();
    for (var value : values) {
      domain.put(value, 1);
    }
    for (var value : climb.hierarchy().domain()) {
      domain.put(value, 1);
    }
    var ladder = Ladder.of(new TreeSet<>(domain.keySet()), domain, climb.hierarchy());
    var entry = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      entry[i] = ladder.level(climb.floor())[ladder.id(values[i])];
    }
    return new TierColumn(column, ladder, entry, climb.floor(), climb.spec());
  }

  /// The same column in the next more open tier.
  TierColumn next(NestedPlan plan, CellPaths paths, int tier) {
    var treatment = plan.treatment(tier, name);
    var goesOn =
        treatment.equals(plan.treatment(tier - 1, name))
            && !(treatment instanceof Treatment.Pseudonymize);
    if (treatment instanceof Treatment.Generalize(var wanted, var level) && wanted.equals(spec)) {
      return entered(ladder, Keeping.INSTANCE, level, spec);
    }
    if (goesOn) {
      return entered(ladder, Keeping.INSTANCE, floor, spec);
    }
    var climb = Climb.of(plan, paths, tier, name);
    var step = paths.step(tier, name);
    var over = Generalization.overLabels(climb.hierarchy());
    return entered(ladder.then(step, over), step, climb.floor(), climb.spec());
  }

  private TierColumn entered(
      Ladder next, CellTreatment step, int level, @Nullable HierarchySpec nextSpec) {
    var finest = new int[ladder.size()];
    for (int i = 0; i < finest.length; i++) {
      finest[i] = next.level(level)[next.id(step.apply(ladder.label(i)))];
    }
    return new TierColumn(name, next, finest, level, nextSpec);
  }

  /// How the solver may coarsen what a treatment leaves.
  private record Climb(Hierarchy hierarchy, int floor, @Nullable HierarchySpec spec) {

    static Climb of(NestedPlan plan, CellPaths paths, int tier, String column) {
      return switch (plan.treatment(tier, column)) {
        case Treatment.Generalize(var spec, var floor) ->
            new Climb(paths.hierarchy(spec, column), floor, spec);
        case Treatment.Mask(var visible) -> new Climb(MaskLevels.under(visible), 0, null);
        case Treatment.Keep _, Treatment.Round _, Treatment.TopBottomCode _ ->
            plan.borrowed(tier, column)
                .map(g -> new Climb(paths.hierarchy(g.hierarchy(), column), 0, g.hierarchy()))
                .orElseGet(Climb::flat);
        case Treatment.Pseudonymize _, Treatment.Redact _, Treatment.Drop _ -> flat();
      };
    }

    private static Climb flat() {
      return new Climb(Hierarchy.flat(), 0, null);
    }
  }
}
