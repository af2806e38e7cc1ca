package org.sluice.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a release says about itself: `manifest.json` of its bundle. Everything in it comes from released rows or
/// from the policy; one manifest speaks of one tier only.
///
/// @param issued when it was approved; for a draft, when the draft was made
/// @param rows the number of released rows
/// @param policy the identifier and version of the policy
/// @param preparedBy the opaque identifier of the account that asked for the release; null in an unsigned draft from the command line
/// @param approvedBy the opaque identifier of the account that approved it, another one; null in a draft
public record Manifest(
    ReleaseId id,
    Instant issued,
    Listing listing,
    List<ReleasedColumn> columns,
    long rows,
    Guarantee guarantee,
    String policy,
    List<Distribution> distributions,
    @Nullable String preparedBy,
    @Nullable String approvedBy) {

  public Manifest {
    columns = List.copyOf(columns);
    distributions = List.copyOf(distributions);
    if (preparedBy != null && preparedBy.equals(approvedBy)) {
      throw new IllegalArgumentException("A release needs two distinct accounts");
    }
  }
}
