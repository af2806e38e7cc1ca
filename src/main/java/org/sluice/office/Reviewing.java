package org.sluice.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sluice.rdf.Provenance;
import org.sluice.release.Bundle;
import org.sluice.release.Manifest;
import org.sluice.release.ReleaseJson;
import org.sluice.release.Sha256;
import org.sluice.release.Statement;
import org.sluice.release.Verifier;
import org.sluice.vault.Durable;
import org.sluice.vocab.Finding;

/// Where prepared releases are submitted, approved or returned, and published ones taken back.
public final class Reviewing {

  /// Why releases are retracted, as the portal's tombstones say it.
  public static final Set<String> RETRACTION_REASONS =
      Set.of("error", "privacy", "law", "superseded", "other");

  /// Of these nobody delivers the drafts any more.
  private static final Set<SubmissionState> DECIDED =
      EnumSet.of(SubmissionState.PUBLISHED, SubmissionState.RETURNED, SubmissionState.REPLACED);

  private final OfficeHome home;
  private final Registry registry;
  private final Submissions submissions;
  private final Decisions decisions;
  private final Outbox outbox;
  private final InstantSource clock;

  Reviewing(
      OfficeHome home,
      Registry registry,
      Submissions submissions,
      Decisions decisions,
      Outbox outbox,
      InstantSource clock) {
    this.home = home;
    this.registry = registry;
    this.submissions = submissions;
    this.decisions = decisions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /// Lays a draft before the reviewers.
  public void submit(Account steward, String submission) {
    registry.change(handle -> {
      var draft = Submissions.expect(handle, submission, SubmissionState.DRAFT);
      Rights.steward(steward, Datasets.dataset(handle, draft.version().dataset()));
      submissions.move(handle, submission, SubmissionState.IN_REVIEW, null);
      decisions.record(handle, steward, "submit", draft.version().toString(), null);
      return true;
    });
  }

  /// Publishes all tiers of a submission: signs what was reviewed, byte for byte, and lays it into
  /// the outbox.
  ///
  /// @throws Refusal where the reviewer is who prepared, registered or classified it, or the drafts
  ///   are not what was prepared
  public void approve(Account reviewer, String submission) {
    Rights.reviewer(reviewer);
    var drafts = drafts(submission);
    registry.change(handle -> {
      var reviewed = Submissions.expect(handle, submission, SubmissionState.IN_REVIEW);
      refuseOwnWork(handle, reviewer, reviewed);
      var dataset = Datasets.dataset(handle, reviewed.version().dataset());
      var now = clock.instant();
      var manifests =
          drafts.stream().map(d -> Provenance.bind(d.approved(reviewer.id(), now))).toList();
      var statement =
          manifests.isEmpty()
              ? new Statement.Listed(dataset.listing())
              : new Statement.Published(manifests.getFirst().listing(), bind(manifests));
      Submissions.reviewed(handle, submission, reviewer);
      submissions.move(handle, submission, SubmissionState.APPROVED, null);
      decisions.record(handle, reviewer, "approve", reviewed.version().toString(), null);
      return outbox.record(handle, statement, manifests, submission);
    });
    outbox.deliver();
  }

  /// Gives a submission back.
  ///
  /// @param reason what the steward should do
  public void giveBack(Account reviewer, String submission, String reason) {
    Rights.reviewer(reviewer);
    if (reason.isBlank()) {
      throw Refusal.invalid("office.return-needs-reason", Map.of());
    }
    registry.change(handle -> {
      var returned = Submissions.expect(handle, submission, SubmissionState.IN_REVIEW);
      refuseOwnWork(handle, reviewer, returned);
      Submissions.reviewed(handle, submission, reviewer);
      submissions.move(handle, submission, SubmissionState.RETURNED, reason.strip());
      decisions.record(handle, reviewer, "return", returned.version().toString(), reason.strip());
      return true;
    });
  }

  /// Takes releases off every surface for good. The steward of the department may, and every
  /// reviewer and the bureau.
  ///
  /// @param reason one of [#RETRACTION_REASONS]
  public void retract(Account who, Scope scope, String reason) {
    if (!RETRACTION_REASONS.contains(reason)) {
      throw Refusal.invalid("office.bad-reason", Map.of("reason", reason));
    }
    registry.change(handle -> {
      var dataset = Datasets.dataset(handle, scope.dataset());
      if (who.role() == Role.STEWARD) {
        Rights.steward(who, dataset);
      }
      if (scope.version() != null) {
        Datasets.version(handle, new VersionId(scope.dataset(), scope.version()));
      }
      deleteDrafts(handle, scope, DECIDED);
      if (scope.tier() == null) {
        retractSubmissions(handle, scope, reason);
      }
      decisions.record(handle, who, "retract", scope.toString(), reason);
      return outbox.record(
          handle,
          new Statement.Retracted(
              scope.dataset(), scope.version(), scope.tier(), reason, clock.instant()));
    });
    outbox.deliver();
    resume();
  }

  /// Deletes the drafts of what is retracted: after its delivery nobody needs them any more.
  void resume() {
    submissions.in(SubmissionState.RETRACTED).forEach(retracted -> deleteDrafts(retracted.id()));
  }

  private void deleteDrafts(Handle handle, Scope scope, Set<SubmissionState> states) {
    for (var submission : Submissions.of(handle, scope)) {
      if (states.contains(submission.state())) {
        deleteDrafts(submission.id());
      }
    }
  }

  private void deleteDrafts(String submission) {
    try {
      Durable.deleteTree(home.drafts(submission));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void retractSubmissions(Handle handle, Scope scope, String reason) {
    handle
        .createUpdate(
            "update submission set state = 'retracted', reason = :reason, changed = :now where"
                + " dataset = :dataset and (version = :version or :version = 0)"
                + " and state in ('approved', 'published')")
        .bind("reason", reason)
        .bind("now", clock.instant().toString())
        .bind("dataset", scope.dataset())
        .bind("version", scope.version() == null ? 0 : scope.version())
        .execute();
  }

  private static void refuseOwnWork(Handle handle, Account reviewer, Submission submission) {
    var version = Datasets.version(handle, submission.version());
    if (reviewer.id().equals(submission.preparedBy())
        || reviewer.id().equals(version.createdBy())) {
      throw Refusal.ownWork();
    }
  }

  private static List<Statement.Bound> bind(List<Manifest> manifests) {
    return manifests.stream()
        .map(manifest -> new Statement.Bound(manifest.id(), Sha256.of(ReleaseJson.write(manifest))))
        .toList();
  }

  private List<Manifest> drafts(String submission) {
    var reviewed = submissions.find(submission).orElseThrow(() -> Refusal.unknown(submission));
    var findings = new ArrayList<Finding>();
    var manifests = new ArrayList<Manifest>();
    try {
      for (var result : reviewed.results()) {
        var folder = home.drafts(submission).resolve(result.tier().code());
        if (!Files.exists(folder)) {
          throw Refusal.notNow("office.drafts-missing");
        }
        findings.addAll(Verifier.verifyFiles(folder));
        manifests.add(Bundle.read(folder).manifest());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!findings.isEmpty()) {
      throw new Refusal(findings);
    }
    return manifests;
  }
}
