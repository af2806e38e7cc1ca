package org.sluice.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a release says about itself: `manifest.json` of its bundle. Everything in it comes from
/// released rows or from the policy; one manifest speaks of one tier only.
///
/// @param issued when it was approved; for a draft, when the draft was made
/// @param rows the number of released rows
/// @param policy the identifier and version of the policy
/// @param documents the other files of the bundle: its metadata and provenance
/// @param preparedBy the opaque identifier of the account that asked for the release; null in an
///   unsigned draft from the command line
/// @param approvedBy the opaque identifier of the account that approved it, another one; null in a
///   draft
public record Manifest(
    ReleaseId id,
    Instant issued,
    Listing listing,
    List<ReleasedColumn> columns,
    long rows,
    Guarantee guarantee,
    String policy,
    List<Distribution> distributions,
    List<Document> documents,
    @Nullable String preparedBy,
    @Nullable String approvedBy) {

  public Manifest {
    columns = List.copyOf(columns);
    distributions = List.copyOf(distributions);
    documents = List.copyOf(documents);
    if (preparedBy != null && preparedBy.equals(approvedBy)) {
      throw new IllegalArgumentException("A release needs two distinct accounts");
    }
  }

  /// A manifest without documents.
  public Manifest(
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
    this(
        id,
        issued,
        listing,
        columns,
        rows,
        guarantee,
        policy,
        distributions,
        List.of(),
        preparedBy,
        approvedBy);
  }

  /// The same release with these files.
  public Manifest with(List<Distribution> files, List<Document> others) {
    return new Manifest(
        id,
        issued,
        listing,
        columns,
        rows,
        guarantee,
        policy,
        files,
        others,
        preparedBy,
        approvedBy);
  }

  /// The same release, approved by an account other than the one that prepared it.
  public Manifest approved(String account, Instant when) {
    return new Manifest(
        id,
        when,
        listing,
        columns,
        rows,
        guarantee,
        policy,
        distributions,
        documents,
        preparedBy,
        account);
  }
}
