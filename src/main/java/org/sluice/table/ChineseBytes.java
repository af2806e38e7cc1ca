package org.sluice.table;

/// Tells the two-byte Chinese encodings apart. Both accept almost any pair of high bytes, but each
/// keeps its common characters in a zone of its own: GB 2312 level 1 in rows B0 to D7, Big5 level 1
/// in rows A4 to C6.
final class ChineseBytes {

  /// A share of common characters that other encodings do not reach by chance.
  static final double CERTAIN = 0.6;

  /// A share of paired high bytes that Latin text, where they stand alone, does not reach.
  static final double PAIRED = 0.5;

  private ChineseBytes() {}

  /// The share of two-byte characters that are GB 2312 signs or level 1.
  static double commonInGb(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    for (int i = 0; i + 1 < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int trail = bytes[i + 1] & 0xFF;
      boolean four = trail >= 0x30 && trail <= 0x39;
      pairs++;
      if (trail >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xD7))) {
        common++;
      }
      i += four ? 4 : 2;
    }
    return pairs == 0 ? 0 : (double) common / pairs;
  }

  /// The share of two-byte characters that are Big5 signs or level 1; 0 where no second byte is
  /// high, as in Latin text.
  static double commonInBig5(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    int high = 0;
    for (int i = 0; i + 1 < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int trail = bytes[i + 1] & 0xFF;
      pairs++;
      if (lead >= 0xA1 && lead <= 0xC6 && ((trail >= 0x40 && trail <= 0x7E) || trail >= 0xA1)) {
        common++;
        high += trail >= 0xA1 ? 1 : 0;
      }
      i += 2;
    }
    return high * 5 < common || pairs == 0 ? 0 : (double) common / pairs;
  }

  /// The share of characters of several bytes that are no high byte followed by an ASCII letter:
  /// near 1 in GB18030 also where the characters are rare ones.
  static double pairedInGb(byte[] bytes) {
    int all = 0;
    int paired = 0;
    for (int i = 0; i + 1 < bytes.length; ) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int trail = bytes[i + 1] & 0xFF;
      boolean four = trail >= 0x30 && trail <= 0x39;
      all++;
      paired += four || trail >= 0x80 ? 1 : 0;
      i += four ? 4 : 2;
    }
    return all == 0 ? 0 : (double) paired / all;
  }
}
