/// The shared words of Sluice: tiers, security levels, privacy categories, meanings, treatments,
/// formats and datatypes, each with the IRI that `vocab/disclosure.ttl` defines, and the small
/// values that every other package hands around: [LangText], [Finding], [Problem].
///
/// Begin with [Tier]; then [SecurityLevel] and [PrivacyCategory], the two axes of a classification.
/// This package imports nothing of Sluice.
@NullMarked
package org.sluice.vocab;

import org.jspecify.annotations.NullMarked;
