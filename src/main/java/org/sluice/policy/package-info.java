/// Classification × policy → disclosure plan. The policy is data (`vocab/policy/*.json`); how a
/// plan follows from it is here.
///
/// Begin with [Planner]: it takes the owner's classification, a [Policy] and the owner's [Wishes],
/// and answers a [DisclosurePlan] with what it noticed. A [Treatment] is what a plan asks for one
/// column in one tier; [PlanMatrix] prints a plan.
///
/// For each tier, the least open first, and each column:
///
/// 1. The first rule of the policy that applies to the column's category and meaning says what
///    happens to it. Where none applies, the column is dropped.
/// 2. A wish of the owner takes its place if it is at least as strict, or if the rule lets it be
///    argued for and the owner gave a reason. Otherwise it is refused, and the plan can't be
///    carried out.
/// 3. The level that counts is that of the *treated* column. Each treatment lowers it by the steps
///    that the policy gives; and where rows are about persons and the tier's privacy model asks for
///    classes of two or more, what is personal is lowered by some more, since nobody in a class can
///    be told from the others. Only an identifier that is kept as it is, and what isn't about
///    persons, hides in no class. So an age (L2) generalized to five years in classes of twenty is
///    L1 and may be open, a diagnosis (L3) in classes of five is L2 and may be had for a purpose, a
///    trade secret (L2) stays L2. A column whose treated level is above what the tier holds is
///    dropped, and L4 is dropped always.
/// 4. What the column becomes is a function of what the next less open tier shows: a treatment that
///    can't follow the less open one gives way to it, or the column is dropped.
///
/// The column that names the subjects is a direct identifier, whatever was declared. The privacy
/// models nest like the treatments: a more open tier asks for at least as much. A table that isn't
/// about persons has no privacy model.
@NullMarked
package org.sluice.policy;

import org.jspecify.annotations.NullMarked;
