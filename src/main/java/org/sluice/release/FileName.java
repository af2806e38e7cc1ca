package org.sluice.release;

import java.util.regex.Pattern;

/// The names that files of a bundle can have: no folder, nothing hidden, nothing that leads out.
final class FileName {

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]*(\\.[a-z0-9]+)+");

  private FileName() {}

  static void require(String name) {
    if (!PLAIN.matcher(name).matches() || name.startsWith("manifest.")) {
      throw new IllegalArgumentException("Not a plain file name");
    }
  }
}
