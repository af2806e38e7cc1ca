/// Equivalence classes over distinct subjects, re-identification risk and information loss.
/// Measures any table, changes nothing, and shares no code with the solver that it judges.
///
/// Begin with [Risk], which measures a table; [RiskMeter] takes rows one by one, each with its
/// subject beside it, for tables that no longer hold the column that names the subject.
/// [RiskReport] is the answer, [ModelCheck] judges it. [LossMeter] says what was lost.
///
/// Memory: cells are counted by 128-bit fingerprints in open-addressing tables, so that it grows
/// with the number of classes, of pairs of class and subject, and of distinct values, by 40 to 60
/// bytes each, and not with the length of rows. Spilling to disk was the other way; for ten million
/// classes it would save half a gigabyte.
@NullMarked
package org.sluice.risk;

import org.jspecify.annotations.NullMarked;
