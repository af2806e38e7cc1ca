package org.sluice.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Tier;

/// Tier × column → treatment, with the privacy model of each tier. Only tiers that get a release
/// are in it: a closed dataset has an empty plan.
///
/// @param tiers the most open first
/// @param subject the column whose distinct values are the subjects; null where each row is a
///   subject of its own
public record DisclosurePlan(List<TierPlan> tiers, @Nullable String subject) {

  public DisclosurePlan {
    tiers = List.copyOf(tiers);
  }

  public Optional<TierPlan> of(Tier tier) {
    return tiers.stream().filter(plan -> plan.tier() == tier).findFirst();
  }
}
