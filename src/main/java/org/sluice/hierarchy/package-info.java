/// Generalization hierarchies: how a value becomes coarser level by level, from a file or built by
/// a rule.
///
/// [HierarchySpec] is what a registration or the policy says; [Hierarchy] is what it becomes.
@NullMarked
package org.sluice.hierarchy;

import org.jspecify.annotations.NullMarked;
