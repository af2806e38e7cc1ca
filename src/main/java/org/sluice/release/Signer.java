package org.sluice.release;

/// Signs documents with one key: a [SigningKey] from a file, or a device that keeps its key to
/// itself.
public interface Signer {

  /// Signs the bytes as they are.
  Signature sign(byte[] document);
}
