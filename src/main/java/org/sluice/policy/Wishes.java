package org.sluice.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.vocab.Tier;

/// What an owner asks for beside the classification.
///
/// @param tiers the tiers that the dataset is offered to; none, or only [Tier#CLOSED], for a
///   dataset that stays closed
/// @param preset the name of the policy's privacy models, `default` where the owner chooses none
/// @param models stricter privacy models by tier. An l or t that opens a sensitive column to a tier
///   has to be asked for in the less open ones that would drop it, too: tiers nest
/// @param hierarchies the owner's own hierarchies by column, in place of the policy's. They start
///   at their level 0; the privacy model coarsens further
/// @param wishes treatments, at most one a tier and column
public record Wishes(
    List<Tier> tiers,
    String preset,
    Map<Tier, PrivacyModel> models,
    Map<String, HierarchySpec> hierarchies,
    List<Wish> wishes) {

  /// Offered to every tier, as the policy says.
  public static final Wishes NONE =
      new Wishes(Tier.RELEASED, "default", Map.of(), Map.of(), List.of());

  /// No release at all.
  public static final Wishes CLOSED = NONE.withTiers(List.of());

  public Wishes {
    tiers = List.copyOf(tiers);
    models = Map.copyOf(models);
    hierarchies = Map.copyOf(hierarchies);
    wishes = List.copyOf(wishes);
  }

  public Wishes withTiers(List<Tier> offered) {
    return new Wishes(offered, preset, models, hierarchies, wishes);
  }

  public Wishes withPreset(String name) {
    return new Wishes(tiers, name, models, hierarchies, wishes);
  }

  public Wishes withModels(Map<Tier, PrivacyModel> stricter) {
    return new Wishes(tiers, preset, stricter, hierarchies, wishes);
  }

  public Wishes withHierarchies(Map<String, HierarchySpec> own) {
    return new Wishes(tiers, preset, models, own, wishes);
  }

  public Wishes withWishes(List<Wish> asked) {
    return new Wishes(tiers, preset, models, hierarchies, asked);
  }

  Optional<Wish> of(Tier tier, String column) {
    return wishes.stream()
        .filter(wish -> wish.tier() == tier && wish.column().equals(column))
        .findFirst();
  }
}
