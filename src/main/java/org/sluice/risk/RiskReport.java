package org.sluice.risk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The measured re-identification risk of a table.
///
/// @param rows rows of the table
/// @param subjects distinct subjects; equal to `rows` where no subject column is named
/// @param classes equivalence classes over the quasi-identifiers
/// @param smallest distinct subjects of the smallest class; 0 for a table without rows
/// @param unique rows whose subject is alone in its class
/// @param under rows in classes of fewer distinct subjects than each of [#THRESHOLDS]
/// @param prosecutor the greatest risk of a row: 1 / smallest (El Emam 2013); 0 for a table without
///   rows
/// @param marketer the mean share of subjects that are re-identified: classes / subjects, a subject
///   counting in each class that it has rows in
/// @param leastDiversity per sensitive column, the least number of distinct values in a class
/// @param greatestDistance per sensitive column, the greatest total variation distance of a class
///   from the table, counted in rows
/// @param distinct per quasi-identifier, the number of distinct values
/// @param linked the risk of linked rows; empty where nothing links them
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
    Map<String, Double> greatestDistance,
    Map<String, Long> distinct,
    Optional<LinkedRisk> linked) {

  /// The sizes that a report counts the rows under.
  public static final List<Integer> THRESHOLDS = List.of(2, 3, 5, 11, 20);

  public RiskReport {
    under = Collections.unmodifiableMap(new TreeMap<>(under));
    leastDiversity = Collections.unmodifiableMap(new TreeMap<>(leastDiversity));
    greatestDistance = Collections.unmodifiableMap(new TreeMap<>(greatestDistance));
    distinct = Collections.unmodifiableMap(new TreeMap<>(distinct));
  }
}
