package org.sluice.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds a file's character encoding: byte order marks first, then the strictest encoding that all
/// bytes fit, where GB18030 and Big5 are told apart by how many characters are common ones.
final class Encoding {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int SAMPLE = 1 << 18;

  /// One undecodable sequence in so many foreign characters is damage; more is another encoding.
  private static final int DAMAGE = 20;

  private Encoding() {}

  static Charset find(Source source) throws IOException {
    var sample = Bytes.head(source, SAMPLE);
    var marked = ofMark(sample).or(() -> ofZeros(sample));
    if (marked.isPresent()) {
      return marked.get();
    }
    if (fits(source, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    var gb = ChineseBytes.commonInGb(sample);
    var big5 = ChineseBytes.commonInBig5(sample);
    var first = gb >= big5 ? GB18030 : BIG5;
    if (Math.max(gb, big5) >= ChineseBytes.CERTAIN && fits(source, first)) {
      return first;
    }
    var second = gb >= big5 ? BIG5 : GB18030;
    if (Math.min(gb, big5) >= ChineseBytes.CERTAIN && fits(source, second)) {
      return second;
    }
    var guess = guess(sample);
    if (guess.isPresent() && fits(source, guess.get())) {
      return guess.get();
    }
    boolean rare = ChineseBytes.pairedInGb(sample) >= ChineseBytes.PAIRED;
    return rare && fits(source, GB18030) ? GB18030 : WINDOWS_1252;
  }

  /// The length of the byte order mark that these bytes begin with.
  static int markLength(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) ? 2 : 0;
  }

  private static Optional<Charset> ofMark(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /// UTF-16 without a mark: delimiters, digits and line ends have a zero byte, always on the same
  /// side.
  private static Optional<Charset> ofZeros(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int enough = Math.max(2, head.length / 100);
    if (odd >= enough && odd > 10 * even) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= enough && even > 10 * odd
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean fits(Source source, Charset charset) throws IOException {
    try (var in = Bytes.open(source)) {
      return fits(in, charset);
    }
  }

  private static boolean fits(InputStream in, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(1 << 16);
    var chars = CharBuffer.allocate(1 << 16);
    long foreign = 0;
    long damaged = 0;
    for (boolean last = false; !last; ) {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      last = count < 0;
      bytes.position(bytes.position() + Math.max(count, 0)).flip();
      for (var result = decoder.decode(bytes, chars, last);
          !result.isUnderflow();
          result = decoder.decode(bytes, chars, last)) {
        if (result.isError()) {
          damaged++;
          bytes.position(bytes.position() + result.length());
        }
        foreign += foreign(chars);
      }
      foreign += foreign(chars);
      bytes.compact();
    }
    return damaged * DAMAGE <= foreign;
  }

  private static long foreign(CharBuffer chars) {
    long count = 0;
    chars.flip();
    while (chars.hasRemaining()) {
      if (chars.get() >= 0x80) {
        count++;
      }
    }
    chars.clear();
    return count;
  }

  private static Optional<Charset> guess(byte[] sample) {
    var detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    var name = detector.getDetectedCharset();
    if (name == null || !Charset.isSupported(name)) {
      return Optional.empty();
    }
    var upper = name.toUpperCase(Locale.ROOT);
    boolean looked = upper.startsWith("UTF") || upper.startsWith("GB") || upper.startsWith("BIG5");
    return looked ? Optional.empty() : Optional.of(Charset.forName(name));
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
