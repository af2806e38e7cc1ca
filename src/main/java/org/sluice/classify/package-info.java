/// What columns mean for disclosure: detectors find it with evidence, the owner confirms it.
///
/// Begin with [Suggester]: it shows every cell to every [Detector], and answers one [Suggestion] a
/// column, with evidence in counts. The owner's confirmed word is a [Classification]; [Flags]
/// compares the two. [SpanFinder] finds personal data inside free text.
///
/// A detector decides by the share of cells that have the form and pass the check digit, over all
/// rows. The heading is weak evidence: it lowers the share that is enough, and tells a date of
/// birth from other dates, but a column whose values don't fit is never taken for what it is
/// called. What columns say about each other comes last: an address beside names is somebody's,
/// beside bus lines it isn't.
///
/// To add a detector: a class that implements [Detector], a line in [Suggester], a meaning in the
/// vocabulary, and its evidence in the message bundles.
@NullMarked
package org.sluice.classify;

import org.jspecify.annotations.NullMarked;
