package org.sluice.portal;

import java.util.Set;
import org.sluice.vocab.Tier;

/// What a caller may see: a tier of every dataset, and the conditional tier of those that a running
/// grant names.
///
/// @param tier [Tier#OPEN], [Tier#REGISTERED] or [Tier#SHARED]
/// @param granted datasets
record Entitlement(Tier tier, Set<String> granted) {

  Entitlement {
    granted = Set.copyOf(granted);
  }

  /// Whether a release of that tier of that dataset exists for the caller.
  boolean covers(String dataset, Tier release) {
    return switch (release) {
      case OPEN, REGISTERED, SHARED -> release.isAtLeastAsOpenAs(tier);
      case CONDITIONAL -> tier == Tier.SHARED || granted.contains(dataset);
      case CLOSED -> false;
    };
  }
}
