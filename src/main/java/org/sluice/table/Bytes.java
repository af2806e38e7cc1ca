package org.sluice.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Opens a source's bytes, unpacked where they are gzip.
final class Bytes {

  private static final int BUFFER = 1 << 16;

  private Bytes() {}

  static InputStream open(Source source) throws IOException {
    var in = new BufferedInputStream(source.open(), BUFFER);
    in.mark(2);
    var first = in.read();
    var second = in.read();
    in.reset();
    if (first == 0x1F && second == 0x8B) {
      return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
    }
    return in;
  }

  /// The first bytes, at most `limit`.
  static byte[] head(Source source, int limit) throws IOException {
    try (var in = open(source)) {
      return in.readNBytes(limit);
    }
  }
}
