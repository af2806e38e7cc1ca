package org.sluice.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.office.register.Registration;
import org.sluice.office.register.RegistrationReader;
import org.sluice.policy.Planned;
import org.sluice.policy.Planner;
import org.sluice.policy.Policy;
import org.sluice.policy.Wishes;
import org.sluice.profile.ColumnProfile;
import org.sluice.profile.TableProfile;
import org.sluice.vault.Vault;
import org.sluice.vocab.Finding;

/// Where the owner confirms what columns mean, and sees what each tier would get.
public final class Classifying {

  private final Registry registry;
  private final Submissions submissions;
  private final Decisions decisions;
  private final Policy policy;
  private final Vault vault;

  Classifying(
      Registry registry, Submissions submissions, Decisions decisions, Policy policy, Vault vault) {
    this.registry = registry;
    this.submissions = submissions;
    this.decisions = decisions;
    this.vault = vault;
    this.policy = policy;
  }

  /// The classification that stands: the confirmed one, or what is declared and suggested.
  public Classification current(RegisteredVersion version) {
    var confirmed = version.classification();
    return confirmed != null
        ? confirmed
        : Proposal.of(columns(version), version.suggestions(), registration(version));
  }

  /// What the columns look like, with values of their cells: for the stewards of the department and
  /// the reviewers.
  public TableProfile profile(Account who, RegisteredVersion version) {
    Rights.raw(who, registry.read(handle -> Datasets.dataset(handle, version.id().dataset())));
    var cells = version.cells();
    if (cells == null) {
      return version.profile();
    }
    try (var in = vault.source(cells).open()) {
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), TableProfile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Confirms a classification.
  ///
  /// @throws Refusal where a column is declared less private than what was found in it and no
  ///   reason is given, with a finding for each such column; where the version is on its way or
  ///   published
  public void classify(Account steward, VersionId id, Classification classification) {
    registry.change(handle -> {
      var version = Datasets.version(handle, id);
      Rights.steward(steward, Datasets.dataset(handle, id.dataset()));
      var findings = Proposal.check(classification, columns(version), version.suggestions());
      if (Proposal.isBlocked(findings)) {
        throw new Refusal(findings);
      }
      submissions.open(handle, id);
      Datasets.classify(handle, id, classification, steward);
      decisions.record(handle, steward, "classify", id.toString(), reasons(classification));
      return true;
    });
  }

  /// What the reviewer should know of a classification: where the owner argued for less protection
  /// than was suggested.
  static List<Finding> argued(RegisteredVersion version, Classification classification) {
    return Proposal.check(classification, columns(version), version.suggestions());
  }

  /// What each tier would get under the classification that stands.
  public Planned plan(RegisteredVersion version) {
    return plan(version, current(version));
  }

  /// What each tier would get under some classification.
  public Planned plan(RegisteredVersion version, Classification classification) {
    return plan(version, classification, registration(version).wishes());
  }

  /// What each tier would get if the owner wished for this.
  public Planned plan(RegisteredVersion version, Wishes wishes) {
    return plan(version, current(version), wishes);
  }

  private Planned plan(RegisteredVersion version, Classification classification, Wishes wishes) {
    var datatypes =
        version.profile().columns().stream()
            .collect(Collectors.toMap(ColumnProfile::name, ColumnProfile::datatype));
    return Planner.plan(classification, datatypes, policy, wishes);
  }

  /// The policy that plans follow from.
  public Policy policy() {
    return policy;
  }

  static List<String> columns(RegisteredVersion version) {
    return version.profile().columns().stream().map(ColumnProfile::name).toList();
  }

  /// What the owner says of a version.
  public static Registration registration(RegisteredVersion version) {
    return RegistrationReader.read(version.registration().getBytes(StandardCharsets.UTF_8))
        .registration()
        .orElseThrow();
  }

  /// The written reasons of a classification, column by column; null where there is none.
  static @Nullable String reasons(Classification classification) {
    var reasons =
        classification.columns().stream()
            .filter(column -> column.reason() != null && !column.reason().isBlank())
            .map(column -> column.column() + ": " + column.reason())
            .collect(Collectors.joining("; "));
    return reasons.isEmpty() ? null : reasons;
  }
}
