package org.sluice.office;

/// How much of a table was left out, in the bands that a manifest says: the exact count would tell
/// of the rows that are not there.
final class SuppressionBand {

  private SuppressionBand() {}

  static String of(long suppressed, long released) {
    double share = suppressed == 0 ? 0 : (double) suppressed / (suppressed + released);
    if (suppressed == 0) {
      return "none";
    } else if (share < .01) {
      return "under-1-percent";
    } else if (share < .05) {
      return "under-5-percent";
    } else if (share < .2) {
      return "under-20-percent";
    }
    return "over-20-percent";
  }
}
