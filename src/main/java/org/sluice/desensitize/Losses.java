package org.sluice.desensitize;

import java.util.Arrays;

/// Counts rows as they are released, and the share of each cell's characters that no longer stand
/// where they stood: how much a mask, a rounding, a redaction or a pseudonym took away.
final class Losses {

  private static final double UNIT = 1e6;

  private final long[] lost;
  private long rows;

  Losses(int columns) {
    lost = new long[columns];
  }

  void reset() {
    Arrays.fill(lost, 0);
    rows = 0;
  }

  void count(int column, String raw, String shown) {
    if (!raw.isEmpty() && !raw.equals(shown)) {
      int same = 0;
      for (int i = 0; i < Math.min(raw.length(), shown.length()); i++) {
        same += raw.charAt(i) == shown.charAt(i) ? 1 : 0;
      }
      lost[column] += Math.round(UNIT * (raw.length() - same) / raw.length());
    }
  }

  void countRow() {
    rows++;
  }

  /// Rows released.
  long rows() {
    return rows;
  }

  /// The mean loss of a column, where a suppressed row loses everything.
  double mean(int column, long suppressed) {
    long all = rows + suppressed;
    return all == 0 ? 0 : (lost[column] / UNIT + suppressed) / all;
  }
}
