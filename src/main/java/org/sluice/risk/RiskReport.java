package org.sluice.risk;

import java.util.Map;

/// The measured re-identification risk of a table.
///
/// @param rows rows of the table
/// @param subjects distinct subjects; equal to `rows` where no subject column is named
/// @param classes equivalence classes over the quasi-identifiers
/// @param smallest distinct subjects of the smallest class; 0 for a table without rows
/// @param unique rows that are alone in their class
/// @param under rows in classes under each threshold asked for (2, 3, 5, 11, 20)
/// @param prosecutor the greatest risk of a row: 1 / smallest (El Emam 2013)
/// @param marketer the mean share of rows that are re-identified: classes / subjects
/// @param leastDiversity per sensitive column, the least number of distinct values in a class
/// @param greatestDistance per sensitive column, the greatest total variation distance of a class
///   from the table
public record RiskReport(
    long rows,
    long subjects,
    long classes,
    long smallest,
    long unique,
    Map<Integer, Long> under,
    double prosecutor,
    double marketer,
    Map<String, Long> leastDiversity,
    Map<String, Double> greatestDistance) {

  public RiskReport {
    under = Map.copyOf(under);
    leastDiversity = Map.copyOf(leastDiversity);
    greatestDistance = Map.copyOf(greatestDistance);
  }
}
