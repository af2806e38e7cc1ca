/// The holdings of a portal: releases accepted through the door, callers and grants, and **the one
/// place that decides what a caller sees**.
///
/// Every surface begins with [View]: it is made once a request for a [Caller] and answers what
/// exists for them. Behind it stands [Holdings], one immutable generation, and before that
/// [Portal], which takes statements from the outbox, each as a whole: bundles are checked and held
/// aside, every [Surface] makes ready what it derives from them, the state is written as
/// `generations/N.json`, and renaming `CURRENT` shows it. A retraction shows first and makes ready
/// after, so that nothing waits for an index, and what it names is hidden as soon as it lies in the
/// outbox, whatever has its turn before it: see [Waiting].
///
/// A statement that can't be taken in counts as said: it is put on record as a [Refusal] and the
/// next has its turn, since each speaks for itself and waiting would let one bad bundle hold up a
/// retraction. A missing number does hold up those after it: it may still be on its way, and be a
/// retraction.
@NullMarked
package org.sluice.portal;

import org.jspecify.annotations.NullMarked;
