package org.sluice.risk;

import java.util.Arrays;

/// The values of one sensitive column by class, counted in rows.
final class Diversity {

  private final Numbers values = new Numbers();
  private final Numbers pairs = new Numbers();
  private final Tally inTable = new Tally();
  private final Tally inClass = new Tally();
  private final Tally valuesOfClass = new Tally();
  private int[] classOfPair = new int[1024];
  private int[] valueOfPair = new int[1024];

  void add(int group, Fingerprint value) {
    int number = values.of(value);
    inTable.add(number);
    int pair = pairs.ofPair(group, number);
    if (pair == inClass.size()) {
      valuesOfClass.add(group);
      if (pair == classOfPair.length) {
        classOfPair = Arrays.copyOf(classOfPair, pair * 2);
        valueOfPair = Arrays.copyOf(valueOfPair, pair * 2);
      }
      classOfPair[pair] = group;
      valueOfPair[pair] = number;
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
      int group = classOfPair[pair];
      double share = inClass.of(pair) / (double) rowsOfClass.of(group);
      distances[group] += Math.max(0, share - inTable.of(valueOfPair[pair]) / rows);
      greatest = Math.max(greatest, distances[group]);
    }
    return greatest;
  }
}
