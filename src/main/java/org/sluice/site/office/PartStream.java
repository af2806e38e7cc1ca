package org.sluice.site.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sluice.site.frame.Refusal;

/// The bytes of one part of a `multipart` body after the other: it ends where the delimiter begins,
/// and [#next()] goes on behind it.
final class PartStream extends InputStream {

  private final BufferedInputStream in;
  private final byte[] delimiter;
  private boolean isAtEnd = true;
  private boolean isFirst = true;

  PartStream(InputStream in, String boundary) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.delimiter = ("\r\n" + boundary).getBytes(StandardCharsets.US_ASCII);
  }

  /// Goes to the next part; false where there is none.
  boolean next() throws IOException {
    if (isFirst) {
      isFirst = false;
      if (!startsWith(2)) {
        return false;
      }
      in.skipNBytes(delimiter.length - 2L);
    } else {
      while (!isAtEnd) {
        read();
      }
    }
    int first = in.read();
    int second = in.read();
    isAtEnd = !(first == '\r' && second == '\n');
    return !isAtEnd;
  }

  @Override
  public int read() throws IOException {
    if (isAtEnd) {
      return -1;
    }
    int next = in.read();
    if (next < 0) {
      throw broken();
    }
    if (next != '\r' || !startsWith(1)) {
      return next;
    }
    in.skipNBytes(delimiter.length - 1L);
    isAtEnd = true;
    return -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        break;
      }
      into[offset + count] = (byte) next;
      count++;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  static Refusal broken() {
    return Refusal.badRequest("site.office.broken-form", Map.of());
  }

  /// Whether the delimiter follows, from that byte of it on.
  private boolean startsWith(int from) throws IOException {
    in.mark(delimiter.length);
    try {
      for (int i = from; i < delimiter.length; i++) {
        if (in.read() != delimiter[i]) {
          return false;
        }
      }
      return true;
    } finally {
      in.reset();
    }
  }
}
