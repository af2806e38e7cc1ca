package org.sluice.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// The characters of a source. Undecodable bytes come out as [#UNDECODABLE], which no text holds,
/// so that the cell where they stand can be named; [#isSuspect()] tells whether there is anything
/// to look for.
final class Characters extends Reader {

  /// A noncharacter, put in place of undecodable bytes.
  static final char UNDECODABLE = '\uFFFF';

  private final Reader in;
  private boolean suspect;

  private Characters(Reader in) {
    this.in = in;
  }

  static Characters open(Source source, Charset charset) throws IOException {
    var bytes = Bytes.open(source);
    bytes.mark(4);
    int mark = Encoding.markLength(bytes.readNBytes(3));
    bytes.reset();
    bytes.skipNBytes(mark);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(UNDECODABLE));
    return new Characters(new InputStreamReader(bytes, decoder));
  }

  /// Whether a NUL or an undecodable byte has come by.
  boolean isSuspect() {
    return suspect;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (!suspect) {
      for (int i = offset; i < offset + count; i++) {
        char c = buffer[i];
        if (c == 0 || c == UNDECODABLE) {
          suspect = true;
          break;
        }
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
