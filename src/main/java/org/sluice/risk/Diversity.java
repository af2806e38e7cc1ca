package org.sluice.risk;

/// The values of one sensitive column by class, counted in rows.
final class Diversity {

  private final Numbers values = Numbers.ofFingerprints();
  private final Numbers pairs = Numbers.ofPairs();
  private final Tally inTable = new Tally();
  private final Tally inClass = new Tally();
  private final Tally valuesOfClass = new Tally();

  void add(int group, Fingerprint value) {
    int number = values.of(value);
    inTable.add(number);
    int pair = pairs.ofPair(group, number);
    if (pair == inClass.size()) {
      valuesOfClass.add(group);
    }
    inClass.add(pair);
  }

  /// The least number of distinct values in a class.
  long least() {
    return valuesOfClass.least();
  }

  /// The greatest total variation distance of a class from the table: half the sum of the
  /// differences of shares, which is the sum of those by which the class is ahead.
  double greatestDistance(Tally rowsOfClass) {
    double rows = inTable.total();
    var distances = new double[rowsOfClass.size()];
    double greatest = 0;
    for (int pair = 0; pair < pairs.size(); pair++) {
      int group = pairs.one(pair);
      double share = inClass.of(pair) / (double) rowsOfClass.of(group);
      distances[group] += Math.max(0, share - inTable.of(pairs.other(pair)) / rows);
      greatest = Math.max(greatest, distances[group]);
    }
    return greatest;
  }
}
