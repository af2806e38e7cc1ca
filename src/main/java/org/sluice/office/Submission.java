package org.sluice.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.policy.DisclosurePlan;
import org.sluice.vocab.Finding;

/// One attempt to publish a version: what was planned, what came out, who decided.
///
/// @param classification what the plan follows from; null where an earlier release of the program
///   did not keep it
/// @param plan what each tier gets, as it stood when the drafts were made
/// @param policy identifier and version of the policy
/// @param results one a tier that has a draft, most open first
/// @param findings what preparing noticed; where it failed, why
/// @param reason why it was returned or retracted
public record Submission(
    String id,
    VersionId version,
    SubmissionState state,
    String preparedBy,
    @Nullable String reviewedBy,
    @Nullable Classification classification,
    DisclosurePlan plan,
    String policy,
    List<TierResult> results,
    List<Finding> findings,
    @Nullable String reason,
    Instant created,
    Instant changed) {

  public Submission {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }
}
