package org.sluice.vault;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// The vault can't do what was asked: an unknown upload, a missing key, bytes that somebody
/// changed.
public final class VaultFailure extends Problem {

  private static final long serialVersionUID = 1L;

  private VaultFailure(String code, Map<String, String> arguments) {
    super(Finding.error(code, Place.NOWHERE, arguments));
  }

  static VaultFailure unknown(UploadId upload) {
    return new VaultFailure("vault.unknown-upload", Map.of("upload", upload.value()));
  }

  static VaultFailure unreadable(UploadId upload) {
    return new VaultFailure("vault.unreadable-upload", Map.of("upload", upload.value()));
  }

  static VaultFailure noMasterKey(String file) {
    return new VaultFailure("vault.no-master-key", Map.of("file", file));
  }

  static VaultFailure badMasterKey(String file) {
    return new VaultFailure("vault.bad-master-key", Map.of("file", file));
  }
}
