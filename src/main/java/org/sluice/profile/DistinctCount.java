package org.sluice.profile;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Counts distinct values: exactly up to [ColumnProfile#EXACT_DISTINCT], by their 64-bit hashes;
/// above that by linear counting (Whang 1990) in a bitmap of half a megabyte, which errs by about a
/// thousandth up to ten million.
final class DistinctCount {

  private static final int BITS = 1 << 22;

  private final Set<Long> exact = new HashSet<>();
  private final BitSet bitmap = new BitSet();

  void add(String value) {
    long hash = hash(value);
    if (bitmap.isEmpty()) {
      exact.add(hash);
      if (exact.size() > ColumnProfile.EXACT_DISTINCT) {
        exact.forEach(this::mark);
        exact.clear();
      }
    } else {
      mark(hash);
    }
  }

  long count() {
    if (bitmap.isEmpty()) {
      return exact.size();
    }
    int free = Math.max(1, BITS - bitmap.cardinality());
    return Math.round(BITS * Math.log(BITS / (double) free));
  }

  private void mark(long hash) {
    bitmap.set((int) (hash >>> 32) & (BITS - 1));
  }

  private static long hash(String value) {
    long hash = value.length();
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x9E37_79B9_7F4A_7C15L;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
    return hash ^ (hash >>> 33);
  }
}
