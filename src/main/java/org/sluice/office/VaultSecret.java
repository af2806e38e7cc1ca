package org.sluice.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.random.RandomGenerator;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.sluice.desensitize.TierSecrets;
import org.sluice.vault.Durable;

/// The secret from which everything random in a desensitization is derived, by HKDF-SHA-256 (RFC
/// 5869).
///
/// Losing it loses no data, but pseudonyms of later versions no longer match those of earlier ones.
public final class VaultSecret {

  /// Its length in bytes.
  public static final int LENGTH = 32;

  private final byte[] secret;

  private VaultSecret(byte[] secret) {
    this.secret = secret.clone();
  }

  /// The secret in a file of the keys' folder, drawn where the file is missing.
  public static VaultSecret in(Path file, RandomGenerator random) throws IOException {
    if (!Files.exists(file)) {
      var fresh = new byte[LENGTH];
      random.nextBytes(fresh);
      Durable.DISK.write(file, fresh);
    }
    return of(Files.readAllBytes(file));
  }

  /// A secret of 32 bytes.
  public static VaultSecret of(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("A vault secret has 32 bytes");
    }
    return new VaultSecret(secret);
  }

  /// The keys for desensitizing a dataset. They are for pseudonyms, which do not depend on the
  /// version, so that a subject keeps its pseudonym within one dataset, tier and purpose.
  public TierSecrets secrets(String dataset) {
    return (tier, column, purpose) -> derive(dataset, tier.code(), column, purpose);
  }

  private byte[] derive(String... parts) {
    var info = new StringBuilder("sluice tier secret 1");
    for (var part : parts) {
      info.append('|').append(part.length()).append(':').append(part);
    }
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .thenExpand(info.toString().getBytes(StandardCharsets.UTF_8), LENGTH));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
