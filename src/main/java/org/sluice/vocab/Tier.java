package org.sluice.vocab;

import java.util.List;

/// An audience, from the most open to the least. A caller whom nothing grants more sees [#OPEN].
public enum Tier implements Term {
  /// Anyone.
  OPEN("open"),
  /// Holders of a verified account.
  REGISTERED("registered"),
  /// Holders of a grant for one dataset and purpose.
  CONDITIONAL("conditional"),
  /// Other departments.
  SHARED("shared"),
  /// The owner only: no release at all.
  CLOSED("closed");

  /// The tiers that can have a release, most open first.
  public static final List<Tier> RELEASED = List.of(OPEN, REGISTERED, CONDITIONAL, SHARED);

  private final String code;

  Tier(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// Whether this tier's audience is at least as wide as the other's.
  public boolean isAtLeastAsOpenAs(Tier other) {
    return compareTo(other) <= 0;
  }
}
