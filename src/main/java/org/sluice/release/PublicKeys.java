package org.sluice.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// The approval keys that a portal trusts; several while one key takes over from another. On disk a
/// JSON Web Key Set (`trusted.json`), or PEM as `openssl pkey -pubout` writes it.
public record PublicKeys(List<PublicKey> keys) {

  public PublicKeys {
    keys = List.copyOf(keys);
  }

  public static PublicKeys of(PublicKey... keys) {
    return new PublicKeys(List.of(keys));
  }

  /// Reads a JSON Web Key Set or PEM.
  public static PublicKeys read(Path file) throws IOException {
    var text = Files.readString(file);
    var found = new ArrayList<PublicKey>();
    if (text.stripLeading().startsWith("{")) {
      for (var key : ReleaseJson.keySet(text.getBytes(StandardCharsets.UTF_8)).keys()) {
        found.add(ofWebKey(key));
      }
    } else {
      Pem.read("PUBLIC KEY", text).forEach(der -> found.add(PublicKey.ofSpki(der)));
    }
    if (found.isEmpty()) {
      throw new UnusableKey("Ed25519 PUBLIC KEY");
    }
    return new PublicKeys(found);
  }

  /// The keys as a JSON Web Key Set.
  public byte[] toJson() {
    return ReleaseJson.write(
        new KeySet(
            keys.stream().map(key -> new WebKey("OKP", "Ed25519", key.id(), key.x())).toList()));
  }

  /// The keys as PEM.
  public String toPem() {
    return keys.stream()
        .map(key -> Pem.write("PUBLIC KEY", key.spki()))
        .collect(Collectors.joining());
  }

  /// Whether one of the keys made the signature over exactly these bytes.
  public boolean verify(Signature signature, byte[] document) {
    return keys.stream().anyMatch(key -> key.verifies(signature, document));
  }

  /// Whether a key of that identifier is trusted.
  boolean has(String id) {
    return keys.stream().anyMatch(key -> key.id().equals(id));
  }

  private static PublicKey ofWebKey(WebKey key) {
    try {
      if (key.kty().equals("OKP") && key.crv().equals("Ed25519")) {
        return new PublicKey(Base64.getUrlDecoder().decode(key.x()));
      }
    } catch (IllegalArgumentException e) {
      throw new UnusableKey("OKP Ed25519");
    }
    throw new UnusableKey("OKP Ed25519");
  }

  record KeySet(List<WebKey> keys) {}

  record WebKey(String kty, String crv, String kid, String x) {}
}
