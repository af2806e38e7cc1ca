package org.sluice.desensitize;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.policy.PrivacyModel;
import org.sluice.table.Table;

/// The first pass: summarizes the rows of a table into what the solver reads. A combination is the
/// prepared cells of the model's columns, then the cells of the sensitive columns, then the
/// subject.
final class RowReader {

  private final List<String> quasi;
  private final List<String> sensitive;
  private final int[] columns;
  private final CellTreatment[] origins;
  private final Dictionary[] dictionaries;
  private final int[] subjects;
  private final @Nullable SubjectNumbers numbers;
  private final Histogram histogram;

  RowReader(NestedPlan plan, Table table, CellPaths paths, SubjectNumbers subjectNumbers) {
    quasi = plan.columns(0, NestedPlan::isQuasi);
    sensitive =
        plan.columns(0, NestedPlan::isSensitive).stream()
            .filter(column -> isCounted(plan, column))
            .toList();
    var read = new ArrayList<>(quasi);
    read.addAll(sensitive);
    columns = read.stream().mapToInt(table::indexOf).toArray();
    origins =
        read.stream()
            .map(column -> quasi.contains(column) ? paths.step(0, column) : Keeping.INSTANCE)
            .toArray(CellTreatment[]::new);
    dictionaries = new Dictionary[columns.length];
    Arrays.setAll(dictionaries, _ -> new Dictionary());
    var whom = new ArrayList<String>();
    if (plan.subject() != null && hasModel(plan)) {
      whom.add(plan.subject());
    }
    for (int tier = 0; tier < plan.tiers().size(); tier++) {
      plan.columns(tier, NestedPlan::isLink).stream()
          .filter(column -> hasModel(plan) && !whom.contains(column))
          .forEach(whom::add);
    }
    subjects = whom.stream().mapToInt(table::indexOf).toArray();
    numbers = subjects.length == 0 ? null : subjectNumbers;
    histogram = new Histogram(width());
  }

  private static boolean hasModel(NestedPlan plan) {
    return plan.tiers().stream().anyMatch(tier -> !tier.model().equals(PrivacyModel.NOTHING));
  }

  private static boolean isCounted(NestedPlan plan, String column) {
    for (int tier = 0; tier < plan.tiers().size(); tier++) {
      var model = plan.tiers().get(tier).model();
      if ((model.l().isPresent() || model.t().isPresent()) && plan.isSensitive(tier, column)) {
        return true;
      }
    }
    return false;
  }

  void readAll(Table table) throws IOException {
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        histogram.add(combination(row));
      }
    }
  }

  /// The number of the combination that a row of the table belongs to.
  int find(String[] row) {
    return histogram.find(combination(row));
  }

  private int[] combination(String[] row) {
    var combination = new int[width()];
    for (int i = 0; i < columns.length; i++) {
      combination[i] = dictionaries[i].number(origins[i].apply(row[columns[i]]));
    }
    if (numbers != null) {
      combination[columns.length] = subject(numbers, row);
      if (subjects.length > 1) {
        combination[columns.length + 1] = key(numbers, row);
      }
    }
    return combination;
  }

  private int width() {
    return columns.length + (numbers == null ? 0 : Math.min(2, subjects.length));
  }

  /// What links a row where several columns do: all their cells together.
  private int key(SubjectNumbers known, String[] row) {
    return known.number(
        Arrays.stream(subjects)
            .mapToObj(i -> row[i])
            .collect(Collectors.joining("\u0000", "+", "")));
  }

  /// The first column names the subject; the cells of the others are linked to it.
  private int subject(SubjectNumbers known, String[] row) {
    int subject = known.number("0" + row[subjects[0]]);
    for (int i = 1; i < subjects.length; i++) {
      var cell = row[subjects[i]];
      if (!cell.isEmpty()) {
        known.link(subject, known.number(i + cell));
      }
    }
    return subject;
  }

  Histogram histogram() {
    return histogram;
  }

  List<String> quasi() {
    return quasi;
  }

  List<String> sensitive() {
    return sensitive;
  }

  /// The values of a column of the model or a sensitive one, by number.
  String[] values(int column) {
    return dictionaries[column].values();
  }

  /// The field of the histogram that tells apart the links of a unit; −1 where there is only one.
  int linkField() {
    return numbers != null && subjects.length > 1 ? columns.length + 1 : -1;
  }

  /// The subject of each combination; null where each row is a subject of its own.
  int @Nullable [] subjects() {
    return numbers == null ? null : byCombination(IntUnaryOperator.identity());
  }

  /// All that is linked to the subject of each combination; null where each row is a subject of its
  /// own.
  int @Nullable [] units() {
    return numbers == null ? null : byCombination(numbers::unit);
  }

  private int[] byCombination(IntUnaryOperator of) {
    var all = new int[histogram.size()];
    Arrays.setAll(all, i -> of.applyAsInt(histogram.field(columns.length, i)));
    return all;
  }
}
