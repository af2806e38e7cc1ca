package org.sluice.release;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The privacy model that a release satisfies, from the policy, and how much was left out, in a
/// band.
///
/// @param k at least so many distinct subjects in each class; 1 where rows are not about persons
/// @param suppression the band of rows left out: `none`, `under-1-percent`, `under-5-percent`,
///   `under-20-percent`, `over-20-percent`
public record Guarantee(int k, OptionalInt l, OptionalDouble t, String suppression) {}
