package org.sluice.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.office.register.RegisteredColumn;
import org.sluice.office.register.Registration;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// What an owner said of a table, handed on to the next reading or version of it: column by column
/// where the names are the same. What was confirmed becomes what is declared, from where the owner
/// begins.
final class Handover {

  private Handover() {}

  /// What is said of the next version: of its own columns only.
  static Registration to(List<String> columns, RegisteredVersion before) {
    var registration = Classifying.registration(before);
    var subject = subject(before, registration);
    return registration.with(
        columns.stream().map(name -> column(name, before, registration)).toList(),
        subject != null && columns.contains(subject) ? subject : null);
  }

  /// What is said of the same table in another reading: also of the columns that this reading does
  /// not have, because the next one may.
  static Registration within(List<String> columns, RegisteredVersion version) {
    var registration = Classifying.registration(version);
    var names = new ArrayList<>(columns);
    Classifying.columns(version).stream().filter(n -> !names.contains(n)).forEach(names::add);
    registration.columns().stream()
        .map(RegisteredColumn::name)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return registration.with(
        names.stream().map(name -> column(name, version, registration)).toList(),
        subject(version, registration));
  }

  /// Which columns came and went since the version before.
  static List<Finding> findings(RegisteredVersion before, List<String> columns) {
    var earlier = Classifying.columns(before);
    var findings = new ArrayList<Finding>();
    for (var name : earlier) {
      if (!columns.contains(name)) {
        findings.add(
            Finding.warning("office.column-gone", Place.column(name), Map.of("column", name)));
      }
    }
    for (var name : columns) {
      if (!earlier.contains(name)) {
        findings.add(Finding.note("office.column-new", Place.column(name), Map.of("column", name)));
      }
    }
    return findings;
  }

  private static RegisteredColumn column(
      String name, RegisteredVersion version, Registration registration) {
    var said = registration.column(name).orElseGet(() -> RegisteredColumn.named(name));
    var confirmed = version.classification();
    return confirmed == null ? said : confirmed.of(name).map(said::with).orElse(said);
  }

  private static @Nullable String subject(RegisteredVersion version, Registration registration) {
    var confirmed = version.classification();
    return confirmed == null ? registration.subject() : confirmed.subject();
  }
}
