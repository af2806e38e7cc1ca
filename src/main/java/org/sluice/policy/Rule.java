package org.sluice.policy;

import java.util.Set;
import org.sluice.classify.ColumnClass;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// One rule of a policy: to which columns it applies in which tiers, what happens to them, and what
/// the owner may argue for in its place.
///
/// @param need whether it applies always, or only where the tier's model doesn't count sensitive
///   values
/// @param arguable what an owner may ask for with a written reason; whatever is stricter than
///   `treatment` needs none
/// @param reason message key that says why
record Rule(
    Set<Tier> tiers,
    Set<PrivacyCategory> categories,
    Set<Meaning> meanings,
    Need need,
    TreatmentKind treatment,
    Set<TreatmentKind> arguable,
    String reason) {

  Rule {
    tiers = Set.copyOf(tiers);
    categories = Set.copyOf(categories);
    meanings = Set.copyOf(meanings);
    arguable = Set.copyOf(arguable);
  }

  /// When a rule applies.
  enum Need {
    ALWAYS,
    WITHOUT_DIVERSITY
  }

  boolean appliesTo(ColumnClass column, Tier tier, PrivacyModel model) {
    return tiers.contains(tier)
        && categories.contains(column.category())
        && meanings.contains(column.meaning())
        && switch (need) {
          case ALWAYS -> true;
          case WITHOUT_DIVERSITY -> !model.countsSensitiveValues();
        };
  }
}
