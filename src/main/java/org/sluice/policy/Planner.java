package org.sluice.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.classify.Classification;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Tier;

/// Makes the disclosure plan: from the least open tier to the most open, so that each is at least
/// as strict as the one before.
public final class Planner {

  private final Classification classification;
  private final Map<String, Datatype> datatypes;
  private final Policy policy;
  private final Wishes wishes;
  private final List<Finding> findings = new ArrayList<>();

  private Planner(
      Classification classification,
      Map<String, Datatype> datatypes,
      Policy policy,
      Wishes wishes) {
    this.classification = classification;
    this.datatypes = datatypes;
    this.policy = policy;
    this.wishes = wishes;
  }

  /// What each tier gets, where the datatypes of the columns aren't known.
  public static Planned plan(Classification classification, Policy policy, Wishes wishes) {
    return plan(classification, Map.of(), policy, wishes);
  }

  /// What each tier gets.
  ///
  /// @param datatypes by column; quasi-identifiers of no known meaning get the policy's hierarchy
  ///   for their datatype
  public static Planned plan(
      Classification classification,
      Map<String, Datatype> datatypes,
      Policy policy,
      Wishes wishes) {
    return new Planner(classification, datatypes, policy, wishes).plan();
  }

  private Planned plan() {
    checkWishes();
    var tiers = new ArrayList<TierPlan>();
    var lessOpen = new HashMap<String, Treatment>();
    var model = PrivacyModel.NOTHING;
    for (var tier : Tier.RELEASED.reversed()) {
      if (wishes.tiers().contains(tier)) {
        model = model(tier).and(model);
        var plan =
            new TierRules(policy, tier, model, classification, datatypes, wishes, findings)
                .plan(lessOpen);
        plan.columns().forEach(column -> lessOpen.put(column.column(), column.treatment()));
        if (plan.released().isEmpty()) {
          findings.add(
              Finding.note("policy.tier-empty", Place.NOWHERE, Map.of("tier", tier.code())));
        } else {
          tiers.add(plan);
        }
      }
    }
    Collections.reverse(tiers);
    return new Planned(new DisclosurePlan(tiers, classification.subject()), findings);
  }

  private PrivacyModel model(Tier tier) {
    if (!classification.isPersonLevel()) {
      return PrivacyModel.NOTHING;
    }
    var model = policy.model(tier, wishes.preset());
    var own = wishes.models().get(tier);
    if (own == null) {
      return model;
    }
    if (!own.isAtLeastAsStrictAs(model)) {
      findings.add(
          Finding.error("policy.wish.model-looser", Place.NOWHERE, Map.of("tier", tier.code())));
      return model;
    }
    return own;
  }

  private void checkWishes() {
    if (!policy.presets().contains(wishes.preset())) {
      findings.add(
          Finding.error(
              "policy.preset-unknown",
              Place.NOWHERE,
              Map.of(
                  "preset",
                  wishes.preset(),
                  "presets",
                  String.join(", ", policy.presets().stream().sorted().toList()))));
    }
    for (var wish : wishes.wishes()) {
      var arguments = Map.of("column", wish.column(), "tier", wish.tier().code());
      if (classification.of(wish.column()).isEmpty()) {
        findings.add(
            Finding.error("policy.wish.no-column", Place.column(wish.column()), arguments));
      } else if (!wishes.tiers().contains(wish.tier())) {
        findings.add(
            Finding.warning("policy.wish.no-tier", Place.column(wish.column()), arguments));
      }
    }
  }
}
