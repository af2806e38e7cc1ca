package org.sluice.policy;

import org.sluice.vocab.Tier;

/// What an owner asks for one column in one tier in place of what the policy says.
///
/// @param reason why, in the owner's words; empty where the wish only tightens. The reviewer reads
///   it; it is not published
public record Wish(Tier tier, String column, Treatment treatment, String reason) {

  /// A wish that needs no reason, because it only tightens.
  public static Wish tighter(Tier tier, String column, Treatment treatment) {
    return new Wish(tier, column, treatment, "");
  }
}
