package org.sluice.office;

import java.util.Arrays;

/// What an account may do.
public enum Role {
  /// Registers, classifies and prepares the datasets of one department.
  STEWARD("steward"),
  /// Approves or returns what stewards prepared, and answers for it.
  REVIEWER("reviewer"),
  /// Sees everything, keeps accounts and callers.
  BUREAU("bureau");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// The role of that code.
  ///
  /// @throws IllegalArgumentException where there is none
  public static Role of(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a role: " + code));
  }
}
