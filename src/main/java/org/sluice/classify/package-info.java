/// What columns mean for disclosure: detectors find it with evidence, the owner confirms it.
///
/// Suggestions come from the detectors, one a file; the owner's confirmed word is a
/// [Classification].
@NullMarked
package org.sluice.classify;

import org.jspecify.annotations.NullMarked;
