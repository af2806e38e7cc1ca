package org.sluice.risk;

import java.util.Arrays;

/// The rows of each linked unit taken together: units are alike where they have the same rows as
/// often, in whatever order.
final class Linkage {

  private final Numbers units = Numbers.ofFingerprints();
  private long[] highs = new long[1024];
  private long[] lows = new long[1024];

  /// One more row of a unit.
  void add(Fingerprint unit, int group) {
    int number = units.of(unit);
    if (number >= highs.length) {
      highs = Arrays.copyOf(highs, highs.length * 2);
      lows = Arrays.copyOf(lows, lows.length * 2);
    }
    highs[number] += Fingerprint.finish(group + 1L);
    lows[number] += Fingerprint.finish(~(long) group);
  }

  LinkedRisk risk() {
    var classes = Numbers.ofFingerprints();
    var sizes = new Tally();
    for (int unit = 0; unit < units.size(); unit++) {
      sizes.add(classes.of(highs[unit], lows[unit]));
    }
    return new LinkedRisk(units.size(), classes.size(), sizes.least(), sizes.having(1));
  }
}
