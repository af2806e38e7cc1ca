/// Generalization hierarchies: how a value becomes coarser level by level, from a file or built by
/// a rule.
///
/// [HierarchySpec] is what a registration or the policy says, [Hierarchies#build] makes it a
/// [Hierarchy]. One class a kind: written out in a file, intervals, parts of a date, prefixes of a
/// code, cells of a grid, the value or nothing.
///
/// Labels are chosen so that a released string says what it is whatever level it stands on: an
/// interval `[20,30)` can't be taken for a number, and a word in a file may not stand for two
/// things. So what a more open tier shows can be computed from what a less open tier shows, and
/// needs no original value.
@NullMarked
package org.sluice.hierarchy;

import org.jspecify.annotations.NullMarked;
