package org.sluice.policy;

import java.util.Map;
import java.util.Optional;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Tier;

/// The hierarchy that a policy gives to columns of a meaning or of a datatype, or to all others
/// where neither is named, and the level that each tier starts at.
record DefaultHierarchy(
    Optional<Meaning> meaning,
    Optional<Datatype> datatype,
    HierarchySpec hierarchy,
    Map<Tier, Integer> floors) {

  DefaultHierarchy {
    floors = Map.copyOf(floors);
  }

  Treatment.Generalize in(Tier tier) {
    return new Treatment.Generalize(hierarchy, floors.getOrDefault(tier, 0));
  }
}
