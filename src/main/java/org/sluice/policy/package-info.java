/// Classification × policy → disclosure plan. The policy is data (`vocab/policy/*.json`); the rules by which a plan
/// follows from it are here.
///
/// Begin with [DisclosurePlan]; a [Treatment] is what it asks for one column in one tier.
@NullMarked
package org.sluice.policy;

import org.jspecify.annotations.NullMarked;
