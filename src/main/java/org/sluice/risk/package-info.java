/// Equivalence classes over distinct subjects, re-identification risk and information loss.
/// Measures any table, changes nothing, and shares no code with the solver that it judges.
///
/// [RiskReport] is the answer.
@NullMarked
package org.sluice.risk;

import org.jspecify.annotations.NullMarked;
