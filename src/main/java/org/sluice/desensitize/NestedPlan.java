package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sluice.policy.ColumnPlan;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.TierPlan;
import org.sluice.policy.Treatment;
import org.sluice.table.Column;
import org.sluice.table.Table;
import org.sluice.vocab.PrivacyCategory;

/// A plan tightened so that no tier shows more than the next less open one, and the part that each
/// column has in the privacy model of each tier.
///
/// @param tiers the least open first, each with a treatment for every column of the table
record NestedPlan(List<TierPlan> tiers, @Nullable String subject) {

  static NestedPlan of(Table table, DisclosurePlan plan) {
    var leastOpenFirst =
        plan.tiers().stream().sorted(Comparator.comparing(TierPlan::tier).reversed()).toList();
    var tiers = new ArrayList<TierPlan>();
    for (var tier : leastOpenFirst) {
      var above = tiers.isEmpty() ? null : tiers.getLast();
      var columns = new ArrayList<ColumnPlan>();
      for (var column : table.columns()) {
        columns.add(nested(column, tier, above));
      }
      tiers.add(new TierPlan(tier.tier(), tier.model(), columns));
    }
    return new NestedPlan(tiers, plan.subject());
  }

  private static ColumnPlan nested(Column column, TierPlan tier, @Nullable TierPlan above) {
    var own =
        tier.of(column.name())
            .orElseGet(() ->
                new ColumnPlan(
                    column.name(),
                    PrivacyCategory.NONE,
                    new Treatment.Drop(),
                    "desensitize.reason.not-named",
                    Map.of()));
    if (above == null) {
      return own;
    }
    var before = above.of(column.name()).orElseThrow().treatment();
    return new ColumnPlan(
        own.column(),
        own.category(),
        stricter(before, own.treatment()),
        own.reason(),
        own.arguments());
  }

  /// What a more open tier does where the less open one does `above`: at least as much.
  private static Treatment stricter(Treatment above, Treatment own) {
    if (own instanceof Treatment.Drop || above instanceof Treatment.Keep) {
      return own;
    }
    return switch (above) {
      case Treatment.Keep keep -> own;
      case Treatment.Drop drop -> drop;
      case Treatment.Redact _, Treatment.Pseudonymize _ ->
          switch (own) {
            case Treatment.Keep _ -> above;
            case Treatment.Redact _ when above instanceof Treatment.Redact -> above;
            case Treatment.Pseudonymize _ -> own;
            case Treatment.Redact _,
                Treatment.Drop _,
                Treatment.Mask _,
                Treatment.Generalize _,
                Treatment.Round _,
                Treatment.TopBottomCode _ ->
                new Treatment.Drop();
          };
      case Treatment.Mask before ->
          own instanceof Treatment.Mask mask
              ? new Treatment.Mask(Math.min(before.visible(), mask.visible()))
              : orKept(own, before);
      case Treatment.Generalize before ->
          own instanceof Treatment.Generalize generalize
                  && generalize.hierarchy().equals(before.hierarchy())
              ? new Treatment.Generalize(
                  before.hierarchy(), Math.max(before.floor(), generalize.floor()))
              : orKept(own, before);
      case Treatment.Round before -> orKept(own, before);
      case Treatment.TopBottomCode before -> orKept(own, before);
    };
  }

  private static Treatment orKept(Treatment own, Treatment above) {
    return own instanceof Treatment.Keep ? above : own;
  }

  /// The treatment of a column in a tier.
  Treatment treatment(int tier, String column) {
    return tiers.get(tier).of(column).orElseThrow().treatment();
  }

  boolean isReleased(int tier, String column) {
    return !(treatment(tier, column) instanceof Treatment.Drop);
  }

  /// Whether a released column is one of those that form the classes of a tier.
  boolean isQuasi(int tier, String column) {
    if (!isReleased(tier, column)) {
      return false;
    }
    if (tier > 0 && isQuasi(tier - 1, column)) {
      return true;
    }
    var identifies = hasCategory(column, PrivacyCategory.DIRECT_IDENTIFIER);
    return hasCategory(column, PrivacyCategory.QUASI_IDENTIFIER)
        || (identifies
            && switch (treatment(tier, column)) {
              case Treatment.Pseudonymize _, Treatment.Redact _, Treatment.Drop _ -> false;
              case Treatment.Keep _,
                  Treatment.Mask _,
                  Treatment.Generalize _,
                  Treatment.Round _,
                  Treatment.TopBottomCode _ ->
                  true;
            });
  }

  /// Whether a released column links the rows of a subject without forming classes.
  boolean isLink(int tier, String column) {
    return treatment(tier, column) instanceof Treatment.Pseudonymize && !isQuasi(tier, column);
  }

  /// Whether a released column is one that l and t count.
  boolean isSensitive(int tier, String column) {
    return isReleased(tier, column)
        && !isQuasi(tier, column)
        && hasCategory(column, PrivacyCategory.SENSITIVE);
  }

  private boolean hasCategory(String column, PrivacyCategory category) {
    return tiers.stream()
        .flatMap(tier -> tier.of(column).stream())
        .anyMatch(plan -> plan.category() == category);
  }

  /// The hierarchy that a more open tier will want for a column, so that a kept or rounded cell
  /// that the model has to coarsen loses no more than it must.
  Optional<Treatment.Generalize> borrowed(int tier, String column) {
    return Stream.iterate(tier, i -> i < tiers.size(), i -> i + 1)
        .map(i -> treatment(i, column))
        .filter(Treatment.Generalize.class::isInstance)
        .map(Treatment.Generalize.class::cast)
        .findFirst();
  }

  /// The columns that have a part in a tier, in the table's order.
  List<String> columns(int tier, ColumnRole role) {
    return tiers.get(tier).columns().stream()
        .map(ColumnPlan::column)
        .filter(column -> role.holds(this, tier, column))
        .toList();
  }

  /// A part that columns have in a tier.
  @FunctionalInterface
  interface ColumnRole {
    boolean holds(NestedPlan plan, int tier, String column);
  }
}
