package org.sluice.vault;

import java.util.random.RandomGenerator;

/// Names an upload in the vault.
public record UploadId(String value) {

  public UploadId {
    if (!value.matches("u-[a-z2-7]{16}")) {
      throw new IllegalArgumentException("Not an upload: " + value);
    }
  }

  static UploadId draw(RandomGenerator random) {
    return new UploadId(OpaqueId.draw("u-", 16, random));
  }

  @Override
  public String toString() {
    return value;
  }
}
