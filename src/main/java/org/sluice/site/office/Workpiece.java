package org.sluice.site.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Office;
import org.sluice.office.RegisteredDataset;
import org.sluice.office.RegisteredVersion;
import org.sluice.office.Submission;
import org.sluice.office.VersionId;
import org.sluice.site.frame.Refusal;

/// A version that somebody works on, with its dataset and the newest attempt to publish it.
///
/// @param submission null before the first attempt
record Workpiece(
    RegisteredDataset dataset, RegisteredVersion version, @Nullable Submission submission) {

  /// The version of that name; for who may not see it there is none.
  static Workpiece of(Office office, Staff staff, VersionId id) {
    RegisteredDataset dataset =
        office.datasets().find(id.dataset()).filter(staff::maySee).orElseThrow(Refusal::notFound);
    RegisteredVersion version = office.datasets().find(id).orElseThrow(Refusal::notFound);
    return new Workpiece(
        dataset, version, office.submissions().of(id).stream().findFirst().orElse(null));
  }

  static Workpiece of(Office office, Staff staff, String submission) {
    Submission found = office.submissions().find(submission).orElseThrow(Refusal::notFound);
    Workpiece newest = of(office, staff, found.version());
    return new Workpiece(newest.dataset, newest.version, found);
  }

  /// Whether its owner can still change what was said of it.
  boolean isOpen() {
    return submission == null
        || switch (submission.state()) {
          case FAILED, DRAFT, RETURNED, RETRACTED, REPLACED -> true;
          case PREPARING, IN_REVIEW, APPROVED, PUBLISHED -> false;
        };
  }

  /// What the head of each of its pages shows.
  Map<String, Object> model(String step) {
    Map<String, Object> model = new HashMap<>();
    model.put("step", step);
    model.put("listing", dataset.listing());
    model.put("version", version);
    model.put("submission", submission);
    return model;
  }
}
