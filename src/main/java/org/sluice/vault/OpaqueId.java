package org.sluice.vault;

import java.util.random.RandomGenerator;

/// Identifiers that tell nothing about what they name.
public final class OpaqueId {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private OpaqueId() {}

  /// A prefix followed by so many random base32 characters.
  public static String draw(String prefix, int length, RandomGenerator random) {
    var id = new StringBuilder(prefix);
    for (int i = 0; i < length; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
