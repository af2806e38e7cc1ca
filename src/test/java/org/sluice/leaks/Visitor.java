package org.sluice.leaks;

import java.util.EnumSet;
import java.util.Set;
import org.sluice.vocab.Tier;

/// The kinds of callers, each with the least open tier that it may have of the granted dataset.
enum Visitor {
  ANONYMOUS(Tier.OPEN),
  REGISTERED(Tier.REGISTERED),
  CONDITIONAL(Tier.CONDITIONAL),
  SHARED(Tier.SHARED);

  private final Tier least;

  Visitor(Tier least) {
    this.least = least;
  }

  Set<Tier> tiers() {
    return EnumSet.range(Tier.OPEN, least);
  }
}
