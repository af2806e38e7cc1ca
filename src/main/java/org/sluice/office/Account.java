package org.sluice.office;

import org.jspecify.annotations.Nullable;

/// Somebody who works in the office.
///
/// @param id opaque; it is what decisions and manifests name
/// @param department null for those who work for no single one
public record Account(String id, String login, Role role, @Nullable String department) {

  /// Who acts on the command line: whoever may read this home's files and keys. Nobody can log in
  /// as it.
  public static final Account CONSOLE = new Account("a-console", "console", Role.BUREAU, null);

  /// Whether this account sees the raw rows of that department's datasets.
  public boolean seesRawOf(String ofDepartment) {
    return switch (role) {
      case STEWARD -> ofDepartment.equals(department);
      case REVIEWER -> true;
      case BUREAU -> false;
    };
  }
}
