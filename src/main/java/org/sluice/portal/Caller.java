package org.sluice.portal;

import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Tier;

/// Who asks.
///
/// @param id null for the anonymous caller
/// @param tier what the caller may see of every dataset: [Tier#OPEN], [Tier#REGISTERED] or, for
///   departments, [Tier#SHARED]; grants add [Tier#CONDITIONAL] for single datasets
public record Caller(@Nullable String id, Tier tier, @Nullable String department) {

  /// Nobody in particular: sees the open tier.
  public static final Caller ANONYMOUS = new Caller(null, Tier.OPEN, null);

  public Caller {
    if (tier == Tier.CONDITIONAL || tier == Tier.CLOSED) {
      throw new IllegalArgumentException("No caller sees every dataset at tier " + tier.code());
    }
  }

  public boolean isAnonymous() {
    return id == null;
  }
}
