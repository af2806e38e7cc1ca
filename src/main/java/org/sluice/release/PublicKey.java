package org.sluice.release;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// An Ed25519 public key.
public final class PublicKey {

  private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

  private final byte[] raw;

  PublicKey(byte[] raw) {
    if (raw.length != 32) {
      throw new UnusableKey("Ed25519");
    }
    this.raw = raw.clone();
  }

  static PublicKey ofSpki(byte[] der) {
    if (der.length != 44 || !Arrays.equals(der, 0, 12, SPKI, 0, 12)) {
      throw new UnusableKey("Ed25519 PUBLIC KEY");
    }
    return new PublicKey(Arrays.copyOfRange(der, 12, 44));
  }

  /// The first 16 hexadecimal digits of the SHA-256 of the key's 32 bytes.
  public String id() {
    return Sha256.of(raw).substring(0, 16);
  }

  /// Whether the signature is this key's over exactly these bytes.
  public boolean verifies(Signature signature, byte[] document) {
    if (!signature.algorithm().equals(Signature.ED25519) || !signature.key().equals(id())) {
      return false;
    }
    try {
      var verifying = java.security.Signature.getInstance(Signature.ED25519);
      verifying.initVerify(
          KeyFactory.getInstance(Signature.ED25519).generatePublic(new X509EncodedKeySpec(spki())));
      verifying.update(document);
      return verifying.verify(Base64.getDecoder().decode(signature.value()));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /// The `x` of the key as a JSON Web Key (RFC 8037).
  String x() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }

  byte[] spki() {
    var der = Arrays.copyOf(SPKI, 44);
    System.arraycopy(raw, 0, der, 12, 32);
    return der;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublicKey key && Arrays.equals(raw, key.raw);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(raw);
  }

  @Override
  public String toString() {
    return id();
  }
}
