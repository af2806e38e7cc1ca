package org.sluice.release;

/// A file of a release beside its rows, such as `metadata.json`, bound by the manifest as
/// distributions are.
///
/// @param file name within the bundle
/// @param sha256 lower-case hexadecimal
public record Document(String file, long bytes, String sha256) {

  public Document {
    FileName.require(file);
  }
}
