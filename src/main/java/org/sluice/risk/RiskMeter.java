package org.sluice.risk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes rows one by one and answers their risk. Keeps no cell: for each class, each distinct value
/// of a column asked about and, where subjects are named, each pair of class and subject, about 15
/// to 25 bytes. The rows of a release come without their subjects; whoever still knows them says so
/// beside the row.
public final class RiskMeter {

  private final List<String> quasiNames;
  private final List<String> sensitiveNames;
  private final int[] quasi;
  private final int[] sensitive;
  private final int[] linked;
  private final Fingerprint fingerprint = new Fingerprint();
  private final Numbers classes = Numbers.ofFingerprints();
  private final Tally rows = new Tally();
  private final Tally subjectsOfClass = new Tally();
  private final Numbers subjects = Numbers.ofFingerprints();
  private final Numbers memberships = Numbers.ofPairs();
  private final Numbers[] values;
  private final Diversity[] diversities;
  private final Linkage linkage = new Linkage();
  private long singles;

  /// A meter that has seen nothing.
  ///
  /// @param columns the names of the columns of the rows to come, in order
  /// @throws UnknownColumn where the question names another
  public RiskMeter(List<String> columns, RiskQuestion question) {
    quasiNames = question.quasi();
    sensitiveNames = question.sensitive();
    quasi = positions(columns, question.quasi());
    sensitive = positions(columns, question.sensitive());
    linked = positions(columns, question.linked());
    values = new Numbers[quasi.length];
    Arrays.setAll(values, _ -> Numbers.ofFingerprints());
    diversities = new Diversity[sensitive.length];
    Arrays.setAll(diversities, _ -> new Diversity());
  }

  /// Takes a row.
  ///
  /// @param subject whom it is about; null where the row is a subject of its own
  public void add(String[] row, @Nullable String subject) {
    int group = classes.of(fingerprint(row, quasi));
    rows.add(group);
    count(group, subject);
    for (int i = 0; i < quasi.length; i++) {
      values[i].of(fingerprint.start().add(row[quasi[i]]));
    }
    for (int i = 0; i < sensitive.length; i++) {
      diversities[i].add(group, fingerprint.start().add(row[sensitive[i]]));
    }
    if (linked.length > 0) {
      linkage.add(fingerprint(row, linked), group);
    }
  }

  private void count(int group, @Nullable String subject) {
    if (subject == null) {
      singles++;
      subjectsOfClass.add(group);
      return;
    }
    int known = memberships.size();
    if (memberships.ofPair(group, subjects.of(fingerprint.start().add(subject))) == known) {
      subjectsOfClass.add(group);
    }
  }

  private Fingerprint fingerprint(String[] row, int[] positions) {
    fingerprint.start();
    for (int position : positions) {
      fingerprint.add(row[position]);
    }
    return fingerprint;
  }

  /// The risk of the rows so far.
  public RiskReport report() {
    long smallest = subjectsOfClass.least();
    long members = subjectsOfClass.total();
    return new RiskReport(
        rows.total(),
        singles + subjects.size(),
        classes.size(),
        smallest,
        rowsUnder(2),
        under(),
        smallest == 0 ? 0 : 1.0 / smallest,
        members == 0 ? 0 : classes.size() / (double) members,
        leastDiversity(),
        greatestDistance(),
        distinct(),
        linked.length == 0 ? Optional.empty() : Optional.of(linkage.risk()));
  }

  private Map<Integer, Long> under() {
    var under = new HashMap<Integer, Long>();
    for (var threshold : RiskReport.THRESHOLDS) {
      under.put(threshold, rowsUnder(threshold));
    }
    return under;
  }

  private long rowsUnder(int threshold) {
    long sum = 0;
    for (int group = 0; group < rows.size(); group++) {
      if (subjectsOfClass.of(group) < threshold) {
        sum += rows.of(group);
      }
    }
    return sum;
  }

  private Map<String, Long> leastDiversity() {
    var least = new HashMap<String, Long>();
    for (int i = 0; i < diversities.length; i++) {
      least.put(sensitiveNames.get(i), diversities[i].least());
    }
    return least;
  }

  private Map<String, Double> greatestDistance() {
    var greatest = new HashMap<String, Double>();
    for (int i = 0; i < diversities.length; i++) {
      greatest.put(sensitiveNames.get(i), diversities[i].greatestDistance(rows));
    }
    return greatest;
  }

  private Map<String, Long> distinct() {
    var distinct = new HashMap<String, Long>();
    for (int i = 0; i < values.length; i++) {
      distinct.put(quasiNames.get(i), (long) values[i].size());
    }
    return distinct;
  }

  private static int[] positions(List<String> columns, List<String> names) {
    return names.stream().mapToInt(name -> position(columns, name)).toArray();
  }

  static int position(List<String> columns, String name) {
    int position = columns.indexOf(name);
    if (position < 0) {
      throw new UnknownColumn(name, columns);
    }
    return position;
  }
}
