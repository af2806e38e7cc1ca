/// What crosses the door between the office and the portal: signed statements, and release bundles, which are folders
/// with a manifest, the rows in every format, and how they were made.
///
/// A [Statement] is what the office says; a [Manifest] is what a release says about itself, all of it from released
/// rows or the policy.
@NullMarked
package org.sluice.release;

import org.jspecify.annotations.NullMarked;
