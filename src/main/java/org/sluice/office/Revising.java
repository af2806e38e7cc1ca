package org.sluice.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sluice.office.register.RegisteredColumn;
import org.sluice.office.register.Registration;
import org.sluice.office.register.RegistrationReader;
import org.sluice.office.register.RegistrationWriter;
import org.sluice.table.ReadOptions;
import org.sluice.vault.UploadId;
import org.sluice.vault.Vault;
import org.sluice.vocab.Finding;

/// Where an owner says otherwise about a version before it is reviewed: how it is described, how
/// its table is read, what its tiers should get. A draft that was made before is taken back.
public final class Revising {

  private final Registry registry;
  private final Submissions submissions;
  private final Classifying classifying;
  private final Decisions decisions;
  private final Vault vault;
  private final InstantSource clock;

  Revising(
      Registry registry,
      Submissions submissions,
      Classifying classifying,
      Decisions decisions,
      Vault vault,
      InstantSource clock) {
    this.registry = registry;
    this.submissions = submissions;
    this.classifying = classifying;
    this.decisions = decisions;
    this.vault = vault;
    this.clock = clock;
  }

  /// Gives a version and its dataset a new description: how it is listed, its tiers and preset.
  ///
  /// @throws Refusal where something of it is not as the shapes ask for, or the version is on its
  ///   way or published
  public void describe(Account steward, VersionId id, Registration said) {
    registry.change(handle -> {
      var version = open(handle, steward, id);
      var dataset = Datasets.dataset(handle, id.dataset());
      if (!said.listing().dataset().equals(dataset.id())
          || !said.listing().department().equals(dataset.listing().department())) {
        throw Refusal.invalid("office.bad-id", Map.of("id", said.listing().dataset()));
      }
      if (!classifying.policy().presets().contains(said.preset())) {
        throw new Refusal(
            classifying.plan(version, said.wishes()).findings().stream()
                .filter(finding -> finding.code().equals("policy.preset-unknown"))
                .toList());
      }
      Datasets.put(
          handle,
          new RegisteredDataset(
              dataset.id(), said.listing(), dataset.createdBy(), dataset.created()));
      Datasets.describe(handle, id, written(said));
      decisions.record(handle, steward, "describe", id.toString(), null);
      return true;
    });
  }

  /// Asks for something else for one column: a treatment in a tier, a hierarchy.
  ///
  /// @throws Refusal with what the planner says against it; nothing is stored
  public void wish(Account steward, VersionId id, RegisteredColumn said) {
    registry.change(handle -> {
      var version = open(handle, steward, id);
      var registration = Classifying.registration(version).with(said);
      var before = classifying.plan(version).findings();
      var against =
          classifying.plan(version, registration.wishes()).findings().stream()
              .filter(finding -> finding.severity() == Finding.Severity.ERROR)
              .filter(finding -> !before.contains(finding))
              .toList();
      if (!against.isEmpty()) {
        throw new Refusal(against);
      }
      Datasets.describe(handle, id, written(registration));
      decisions.record(handle, steward, "wish", id.toString(), reason(said));
      return true;
    });
  }

  /// Reads the table of a version in another way. Its classification has to be confirmed anew, from
  /// what it was.
  ///
  /// @throws org.sluice.table.TableProblem where it can't be read like that; all stays as it was
  public void reread(Account steward, VersionId id, ReadOptions reading) {
    var version =
        registry.read(handle -> {
          Rights.steward(steward, Datasets.dataset(handle, id.dataset()));
          return Datasets.version(handle, id);
        });
    try {
      var inspection =
          Inspection.of(
              vault.source(version.upload()),
              reading,
              LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
      var cells = Registering.keep(vault, inspection.profile());
      try {
        reread(steward, id, reading, inspection, cells);
      } catch (RuntimeException e) {
        vault.delete(cells);
        throw e;
      }
      if (version.cells() != null) {
        vault.delete(version.cells());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reread(
      Account steward, VersionId id, ReadOptions reading, Inspection inspection, UploadId cells) {
    registry.change(handle -> {
      var standing = open(handle, steward, id);
      var registration = Handover.within(inspection.names(), standing).with(reading);
      Datasets.reread(
          handle,
          new RegisteredVersion(
              id,
              standing.upload(),
              written(registration),
              standing.files(),
              inspection.reading().dialect(),
              inspection.profile().withoutCells(),
              cells,
              inspection.suggestions(),
              findings(standing, inspection),
              null,
              standing.createdBy(),
              standing.created()));
      decisions.record(handle, steward, "reread", id.toString(), null);
      return true;
    });
  }

  /// What the reader noticed now, and what others noticed of the version before.
  private static List<Finding> findings(RegisteredVersion standing, Inspection inspection) {
    var findings =
        new ArrayList<>(
            standing.findings().stream()
                .filter(finding -> !finding.code().startsWith("table."))
                .toList());
    findings.addAll(inspection.reading().findings());
    return findings;
  }

  private RegisteredVersion open(Handle handle, Account steward, VersionId id) {
    Rights.steward(steward, Datasets.dataset(handle, id.dataset()));
    var version = Datasets.version(handle, id);
    submissions.open(handle, id);
    return version;
  }

  private static String written(Registration said) {
    var json = RegistrationWriter.write(said);
    var read = RegistrationReader.read(json);
    if (read.registration().isEmpty()) {
      throw new Refusal(read.findings());
    }
    return new String(json, StandardCharsets.UTF_8);
  }

  private static String reason(RegisteredColumn said) {
    var words = new StringBuilder(said.name());
    said.wishes()
        .forEach(wish ->
            words
                .append("; ")
                .append(wish.tier().code())
                .append(" → ")
                .append(wish.treatment().kind().code())
                .append(wish.reason().isEmpty() ? "" : ": " + wish.reason()));
    return words.toString();
  }
}
