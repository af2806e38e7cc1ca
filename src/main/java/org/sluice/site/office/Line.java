package org.sluice.site.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sluice.office.RegisteredDataset;
import org.sluice.office.RegisteredVersion;
import org.sluice.office.Submission;
import org.sluice.office.SubmissionState;

/// A dataset in somebody's work: its newest version and how far that has come.
///
/// @param submission the newest attempt to publish it; null before the first
public record Line(
    RegisteredDataset dataset, RegisteredVersion version, @Nullable Submission submission) {

  /// Message key of how far it has come.
  public String state() {
    if (submission != null && submission.state() != SubmissionState.REPLACED) {
      return "office.state." + submission.state().code();
    }
    return version.classification() == null
        ? "site.office.state.registered"
        : "site.office.state.classified";
  }

  public Instant changed() {
    return submission == null ? version.created() : submission.changed();
  }

  /// The page where work on it goes on.
  public String address() {
    if (submission != null
        && submission.state() != SubmissionState.RETURNED
        && submission.state() != SubmissionState.REPLACED) {
      return "/office/submissions/" + submission.id();
    }
    String page = "/office/versions/" + version.id();
    return version.classification() == null ? page + "/classification" : page + "/plan";
  }

  /// Whether a steward has to do something.
  boolean waitsForSteward() {
    return submission == null
        || switch (submission.state()) {
          case DRAFT, RETURNED, FAILED, REPLACED -> true;
          case PREPARING, IN_REVIEW, APPROVED, PUBLISHED, RETRACTED -> false;
        };
  }

  /// Whether a reviewer has to decide.
  boolean waitsForReviewer() {
    return submission != null && submission.state() == SubmissionState.IN_REVIEW;
  }
}
