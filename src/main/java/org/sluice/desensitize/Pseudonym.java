package org.sluice.desensitize;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sluice.hierarchy.Hierarchy;

/// Keyed pseudonymization (ENISA 2019, message authentication code; HMAC of RFC 2104 over SHA-256):
/// 128 bits in the base 32 of RFC 4648, lower case. The blank cell stays blank. A more open tier's
/// pseudonym is the pseudonym of the less open tier's under another key, so tiers nest and still
/// can't be joined without the key.
final class Pseudonym implements CellTreatment {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BYTES = 16;

  private final Mac mac;

  Pseudonym(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String apply(String cell) {
    if (cell.isEmpty() || cell.equals(Hierarchy.TOP)) {
      return cell;
    }
    return base32(mac.doFinal(cell.getBytes(StandardCharsets.UTF_8)));
  }

  private static String base32(byte[] digest) {
    var text = new StringBuilder(26);
    int held = 0;
    int bits = 0;
    for (int i = 0; i < BYTES; i++) {
      held = ((held << 8) | (digest[i] & 0xff)) & 0xfff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((held >> bits) & 31));
      }
    }
    return text.append(ALPHABET.charAt((held << (5 - bits)) & 31)).toString();
  }
}
