package org.sluice.vocab;

/// The harm if a column became public, as the general data levels of GB/T 43697: none for [#L1],
/// grave for [#L4]. A table is as confidential as its most confidential column.
public enum SecurityLevel implements Term {
  /// No harm.
  L1,
  /// Minor harm to a person or an organization.
  L2,
  /// Serious harm to a person or an organization, or minor harm to the public.
  L3,
  /// Grave harm, or harm to national security. In no release.
  L4;

  @Override
  public String code() {
    return name();
  }

  /// The higher of two levels.
  public SecurityLevel max(SecurityLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
