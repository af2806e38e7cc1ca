package org.sluice.release;

import java.util.Base64;

/// A signature over the exact bytes of a document, kept beside it with the extension `.sig`.
///
/// @param key the identifier of the key: the first 16 hexadecimal digits of the SHA-256 of the 32
///   bytes of the public key
/// @param algorithm `Ed25519`
/// @param value Base64
public record Signature(String key, String algorithm, String value) {

  static final String ED25519 = "Ed25519";

  static Signature ed25519(String key, byte[] value) {
    return new Signature(key, ED25519, Base64.getEncoder().encodeToString(value));
  }
}
