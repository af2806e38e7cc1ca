package org.sluice.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Passwords as they are kept: Argon2id (RFC 9106) with 19 MiB, two passes and a salt of their own.
final class Passwords {

  private static final int MEMORY = 19 * 1024;
  private static final int PASSES = 2;
  private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY + ",t=" + PASSES + ",p=1$";
  private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

  private Passwords() {}

  static String seal(String password, RandomGenerator random) {
    var salt = new byte[16];
    random.nextBytes(salt);
    return PREFIX + TEXT.encodeToString(salt) + "$" + TEXT.encodeToString(hash(password, salt));
  }

  static boolean opens(String password, String sealed) {
    if (!sealed.startsWith(PREFIX)) {
      return false;
    }
    var parts = sealed.substring(PREFIX.length()).split("\\$", 2);
    var hash = hash(password, Base64.getDecoder().decode(parts[0]));
    return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[1]));
  }

  private static byte[] hash(String password, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var hash = new byte[32];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
