/// Treatments, one a file, and the anonymity solver. Reads like jsoup's `Cleaner`: walks the raw
/// table and builds a new one for each tier from what the plan allows; what no plan names is
/// dropped.
///
/// Two passes: *summarize* (the histogram over quasi-identifiers with distinct subjects) and
/// *apply* (row in, row out or nothing, for all tiers at once); the solver sits between and sees
/// only the histogram.
@NullMarked
package org.sluice.desensitize;

import org.jspecify.annotations.NullMarked;
