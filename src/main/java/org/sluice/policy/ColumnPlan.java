package org.sluice.policy;

import java.util.Map;
import org.sluice.vocab.PrivacyCategory;

/// What happens to one column in one tier, and which rule of the policy says so.
///
/// @param category decides the column's part in the privacy model: quasi-identifiers, and direct
///   identifiers that stay partly visible, form the classes; sensitive columns are what l and t
///   count
/// @param reason message key of the rule, such as `policy.reason.level-too-high`
/// @param arguments values for the message's places
public record ColumnPlan(
    String column,
    PrivacyCategory category,
    Treatment treatment,
    String reason,
    Map<String, String> arguments) {

  public ColumnPlan {
    arguments = Map.copyOf(arguments);
  }
}
