package org.sluice.release;

import org.sluice.vocab.Format;

/// One file of a release.
///
/// @param file name within the bundle, such as `data.csv`
/// @param sha256 lower-case hexadecimal
public record Distribution(Format format, String file, long bytes, String sha256) {

  public Distribution {
    FileName.require(file);
  }
}
