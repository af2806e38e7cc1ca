/// What crosses the door between the office and the portal: signed statements, and release bundles,
/// which are folders with a manifest, the rows in every format, and how they were made.
///
/// A [Statement] is what the office says; a [Manifest] is what a release says about itself, all of
/// it from released rows or the policy. The office writes bundles with [BundleWriter] and
/// statements with [StatementFolder], signed by a [SigningKey]; the portal asks the [Verifier]
/// before it reads either. Everything is JSON by [ReleaseJson], always the same bytes for the same
/// value; a signature is over those bytes and nothing else.
@NullMarked
package org.sluice.release;

import org.jspecify.annotations.NullMarked;
