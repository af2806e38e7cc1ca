package org.sluice.office;

import java.util.Arrays;

/// How far a version has come on its way to publication.
public enum SubmissionState {
  /// The drafts are being made.
  PREPARING("preparing"),
  /// No drafts could be made; the findings say why.
  FAILED("failed"),
  /// The drafts can be looked at.
  DRAFT("draft"),
  IN_REVIEW("in-review"),
  /// A reviewer gave it back with a reason.
  RETURNED("returned"),
  /// Signed, on its way into the outbox.
  APPROVED("approved"),
  PUBLISHED("published"),
  RETRACTED("retracted"),
  /// Prepared anew before anybody decided on it.
  REPLACED("replaced");

  private final String code;

  SubmissionState(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  static SubmissionState of(String code) {
    return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst().orElseThrow();
  }
}
