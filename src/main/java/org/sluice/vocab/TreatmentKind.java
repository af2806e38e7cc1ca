package org.sluice.vocab;

/// What can happen to a column in a tier.
public enum TreatmentKind implements Term {
  KEEP("keep"),
  MASK("mask"),
  PSEUDONYMIZE("pseudonymize"),
  GENERALIZE("generalize"),
  ROUND("round"),
  TOP_BOTTOM_CODE("top-bottom-code"),
  REDACT("redact"),
  DROP("drop");

  private final String code;

  TreatmentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String localName() {
    return "treatment-" + code;
  }
}
