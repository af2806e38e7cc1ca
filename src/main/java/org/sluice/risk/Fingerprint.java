package org.sluice.risk;

/// A 128-bit hash of cells, so that counting needs no copy of them. Two different lists of cells
/// out of n have the same fingerprint by a chance of about n² / 2^129: with a hundred million rows,
/// one in 10^22.
///
/// Each character goes through two lanes of multiply and fold; a cell ends with its length, so that
/// `ab, c` and `a, bc` differ.
final class Fingerprint {

  private static final long FIRST = 0x9E37_79B9_7F4A_7C15L;
  private static final long SECOND = 0xC2B2_AE3D_27D4_EB4FL;

  private long high;
  private long low;

  Fingerprint start() {
    high = 0x243F_6A88_85A3_08D3L;
    low = 0x1319_8A2E_0370_7344L;
    return this;
  }

  Fingerprint add(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      mix(cell.charAt(i));
    }
    mix(0x1_0000L + cell.length());
    return this;
  }

  private void mix(long unit) {
    high = (high ^ unit) * FIRST;
    high ^= high >>> 29;
    low = (low + unit) * SECOND;
    low ^= low >>> 31;
  }

  long high() {
    return finish(high + Long.rotateLeft(low, 23));
  }

  long low() {
    return finish(low ^ Long.rotateLeft(high, 41));
  }

  /// The finalizer of MurmurHash3: each bit of the argument reaches each bit of the answer.
  static long finish(long value) {
    long x = value;
    x = (x ^ (x >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
    x = (x ^ (x >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
    return x ^ (x >>> 33);
  }
}
