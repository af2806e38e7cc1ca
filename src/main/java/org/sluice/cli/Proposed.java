package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.office.Inspection;
import org.sluice.office.Proposal;
import org.sluice.office.register.Registration;
import org.sluice.policy.Planned;
import org.sluice.policy.Planner;
import org.sluice.policy.Policy;
import org.sluice.table.Column;
import org.sluice.table.ReadOptions;
import org.sluice.vocab.Finding;

/// A table with its registration, and what each tier would get.
///
/// @param objections columns declared less private than what was found in them, without a reason
record Proposed(
    Registration registration,
    Inspection inspection,
    Classification classification,
    Planned planned,
    List<Finding> objections) {

  /// Reads a table and plans it.
  ///
  /// @param preset in place of the registration's; null for that one
  /// @throws Unregistered where the metadata has errors
  static Proposed of(
      TableFile table, @Nullable Path metadata, @Nullable String preset, Speech speech)
      throws IOException {
    var read = table.registration(metadata);
    if (read.registration().isEmpty()) {
      throw new Unregistered(read.findings());
    }
    speech.tell(read.findings());
    var registration = read.registration().get();
    var inspection = table.inspect(registration.reading());
    speech.tell(inspection.reading().findings());
    var names = inspection.reading().table().columns().stream().map(Column::name).toList();
    var classification = Proposal.of(names, inspection.suggestions(), registration);
    var wishes = registration.wishes();
    var planned =
        Planner.plan(
            classification,
            inspection.datatypes(),
            Policy.standard(),
            preset == null ? wishes : wishes.withPreset(preset));
    var objections =
        new ArrayList<>(Proposal.check(classification, names, inspection.suggestions()));
    for (var column : registration.columns()) {
      if (!names.contains(column.name())) {
        objections.add(Proposal.noSuchColumn(column.name()));
      }
    }
    return new Proposed(registration, inspection, classification, planned, objections);
  }

  /// How the table was read, to read it again.
  ReadOptions reading() {
    return ReadOptions.of(inspection.reading().dialect(), registration.reading().decisions());
  }
}
