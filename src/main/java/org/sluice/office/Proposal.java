package org.sluice.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.classify.Flags;
import org.sluice.classify.Suggestion;
import org.sluice.office.register.Registration;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Place;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// Classifications before an owner has confirmed them, and what speaks against confirming one.
public final class Proposal {

  private Proposal() {}

  /// What the registration declares, and what is suggested where it declares nothing.
  public static Classification of(
      List<String> columns, List<Suggestion> suggestions, Registration registration) {
    var classes =
        columns.stream()
            .map(column ->
                registration
                    .column(column)
                    .flatMap(declared -> declared.declared())
                    .orElseGet(() -> suggested(column, suggestions)))
            .toList();
    var subject = registration.subject();
    return new Classification(
        classes, subject != null && columns.contains(subject) ? subject : null);
  }

  private static ColumnClass suggested(String column, List<Suggestion> suggestions) {
    return suggestions.stream()
        .filter(suggestion -> suggestion.column().equals(column))
        .findFirst()
        .map(s -> new ColumnClass(column, s.level(), s.category(), s.meaning(), null))
        .orElseGet(() ->
            new ColumnClass(column, SecurityLevel.L1, PrivacyCategory.NONE, Meaning.NONE, null));
  }

  /// What keeps a classification from being confirmed: columns that it leaves out or that the table
  /// lacks, and columns declared less private than what was found in them, without a written
  /// reason.
  public static List<Finding> check(
      Classification classification, List<String> columns, List<Suggestion> suggestions) {
    var findings = new ArrayList<Finding>();
    for (var column : columns) {
      if (classification.of(column).isEmpty()) {
        findings.add(error("office.column-unclassified", column, Map.of("column", column)));
      }
    }
    for (var declared : classification.columns()) {
      if (!columns.contains(declared.column())) {
        findings.add(noSuchColumn(declared.column()));
      }
    }
    findings.addAll(Flags.compare(suggestions, classification));
    return findings;
  }

  /// Whether an error is among the findings.
  public static boolean isBlocked(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }

  /// Somebody speaks of a column that the table lacks.
  public static Finding noSuchColumn(String column) {
    return error("office.no-such-column", column, Map.of("column", column));
  }

  private static Finding error(String code, String column, Map<String, String> arguments) {
    return Finding.error(code, Place.column(column), arguments);
  }
}
