package org.sluice.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.release.Bundle;
import org.sluice.release.ReleasedColumn;
import org.sluice.table.ReadOptions;
import org.sluice.table.Table;
import org.sluice.table.TableReader;
import org.sluice.vault.Durable;
import org.sluice.vault.EncryptedSpill;
import org.sluice.vault.OpaqueId;
import org.sluice.vault.Vault;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Tier;

/// Where drafts of all tiers are made, in the background, and looked at beside the raw rows.
public final class Preparing {

  private static final Logger LOG = LoggerFactory.getLogger(Preparing.class);
  private static final String FIRST = "first.json";

  private final OfficeHome home;
  private final String base;
  private final Registry registry;
  private final Submissions submissions;
  private final Classifying classifying;
  private final Decisions decisions;
  private final Vault vault;
  private final VaultSecret secret;
  private final Jobs jobs;
  private final InstantSource clock;
  private final RandomGenerator random;

  Preparing(
      OfficeHome home,
      String base,
      Registry registry,
      Submissions submissions,
      Classifying classifying,
      Decisions decisions,
      Vault vault,
      VaultSecret secret,
      Jobs jobs,
      InstantSource clock,
      RandomGenerator random) {
    this.home = home;
    this.base = base;
    this.registry = registry;
    this.submissions = submissions;
    this.classifying = classifying;
    this.decisions = decisions;
    this.vault = vault;
    this.secret = secret;
    this.jobs = jobs;
    this.clock = clock;
    this.random = random;
  }

  /// Begins to make the drafts of a classified version; a draft of it that nobody decided on is
  /// replaced. Answers the submission's identifier, under which [#job] tells how far it has come.
  ///
  /// @throws Refusal where the version is not classified, the plan refuses a wish of the owner, or
  ///   the version is in review or published
  public String prepare(Account steward, VersionId id) {
    var submission = OpaqueId.draw("s-", 10, random);
    registry.change(handle -> {
      var version = Datasets.version(handle, id);
      Rights.steward(steward, Datasets.dataset(handle, id.dataset()));
      if (version.classification() == null) {
        throw Refusal.notNow("office.not-classified");
      }
      var planned = classifying.plan(version);
      if (!planned.isAllowed()) {
        throw new Refusal(planned.findings());
      }
      replaceDraft(handle, id);
      var now = clock.instant();
      Submissions.add(
          handle,
          new Submission(
              submission,
              id,
              SubmissionState.PREPARING,
              steward.id(),
              null,
              version.classification(),
              planned.plan(),
              classifying.policy().reference(),
              List.of(),
              planned.findings(),
              null,
              now,
              now));
      decisions.record(handle, steward, "prepare", id.toString(), null);
      return true;
    });
    start(submission);
    return submission;
  }

  private void replaceDraft(Handle handle, VersionId id) {
    for (var earlier : Submissions.of(handle, id)) {
      switch (earlier.state()) {
        case DRAFT -> submissions.move(handle, earlier.id(), SubmissionState.REPLACED, null);
        case PREPARING, IN_REVIEW, APPROVED, PUBLISHED -> throw Refusal.state(earlier.state());
        case FAILED, RETURNED, RETRACTED, REPLACED -> {}
      }
    }
  }

  /// How far the drafts of a submission have come; empty where this process does not make them.
  public Optional<Job> job(String submission) {
    return jobs.job(submission);
  }

  /// Waits until the drafts of a submission are made or can't be.
  public void await(String submission) throws InterruptedException {
    jobs.await(submission);
  }

  /// The first raw rows and what each tier makes of them: for the stewards of the department and
  /// the reviewers.
  public Comparison compare(Account who, String submission, int rows) {
    var found = submissions.find(submission).orElseThrow(() -> Refusal.unknown(submission));
    var version = registry.read(handle -> Datasets.version(handle, found.version()));
    Rights.raw(who, registry.read(handle -> Datasets.dataset(handle, found.version().dataset())));
    try {
      var table = table(version);
      var first = first(submission);
      var after = new EnumMap<Tier, Comparison.After>(Tier.class);
      for (var result : found.results()) {
        var folder = home.drafts(submission).resolve(result.tier().code());
        if (Files.exists(folder)) {
          var columns = Bundle.read(folder).manifest().columns();
          after.put(
              result.tier(),
              new Comparison.After(
                  columns.stream().map(ReleasedColumn::name).toList(),
                  first.tiers().getOrDefault(result.tier(), List.of())));
        }
      }
      return new Comparison(Classifying.columns(version), head(table, rows), after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes again what a crash interrupted.
  void resume() {
    submissions.in(SubmissionState.PREPARING).forEach(submission -> start(submission.id()));
  }

  private void start(String submission) {
    jobs.start(submission, progress -> run(submission, progress));
  }

  private void run(String id, Progress progress) {
    var submission = submissions.find(id).orElseThrow();
    try {
      var drafted = make(submission, progress);
      var findings = new ArrayList<>(submission.findings());
      findings.addAll(drafted.findings());
      var isMade = drafted.isMade();
      finish(
          id, isMade ? SubmissionState.DRAFT : SubmissionState.FAILED, drafted.results(), findings);
    } catch (Problem problem) {
      finish(id, SubmissionState.FAILED, List.of(), problem.findings());
    } catch (IOException | RuntimeException e) {
      if (jobs.isClosing()) {
        LOG.info("Drafts of {} are made at the next start", id);
        return;
      }
      LOG.error("Drafts of {} broke off: {}", id, e.getClass().getName());
      var finding =
          Finding.error(
              "office.prepare-broke", Place.NOWHERE, Map.of("cause", e.getClass().getSimpleName()));
      finish(id, SubmissionState.FAILED, List.of(), List.of(finding));
    }
  }

  private void finish(
      String id, SubmissionState state, List<TierResult> results, List<Finding> findings) {
    registry.change(handle -> {
      Submissions.expect(handle, id, SubmissionState.PREPARING);
      submissions.prepared(handle, id, results, findings);
      submissions.move(handle, id, state, null);
      return true;
    });
  }

  private Drafted make(Submission submission, Progress progress) throws IOException {
    var version = registry.read(handle -> Datasets.version(handle, submission.version()));
    var aside = home.drafts(".tmp-" + submission.id());
    Durable.deleteTree(aside);
    Durable.deleteTree(home.drafts(submission.id()));
    Files.createDirectories(aside);
    try (var spill = EncryptedSpill.in(home.spill(), random)) {
      var drafted =
          new Drafting(hierarchies(version), spill)
              .make(
                  table(version),
                  draft(submission, version),
                  secret.secrets(version.id().dataset()),
                  aside,
                  progress);
      Files.writeString(aside.resolve(FIRST), Json.write(new First(drafted.first())));
      Durable.syncTree(aside);
      Durable.DISK.rename(aside, home.drafts(submission.id()));
      return drafted;
    }
  }

  private HierarchyFiles hierarchies(RegisteredVersion version) {
    HierarchyFiles beside =
        name -> {
          var file = version.files().get(name);
          return file == null ? HierarchyFiles.BUILT_IN.open(name) : vault.source(file).open();
        };
    return beside.withBuiltIn();
  }

  private Draft draft(Submission submission, RegisteredVersion version) {
    var registration = Classifying.registration(version);
    return Draft.of(
            registration,
            version.id().version(),
            submission.plan(),
            submission.policy(),
            submission.preparedBy(),
            submission.created())
        .publishedAt(base);
  }

  private Table table(RegisteredVersion version) throws IOException {
    var decisions = Classifying.registration(version).reading().decisions();
    return TableReader.read(
            vault.source(version.upload()), ReadOptions.of(version.dialect(), decisions))
        .table();
  }

  private record First(Map<Tier, List<@Nullable List<String>>> tiers) {}

  private First first(String submission) throws IOException {
    var file = home.drafts(submission).resolve(FIRST);
    if (!Files.exists(file)) {
      return new First(Map.of());
    }
    return Json.read(Files.readString(file), First.class);
  }

  private static List<List<String>> head(Table table, int limit) throws IOException {
    var head = new ArrayList<List<String>>();
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null && head.size() < limit; row = rows.next()) {
        head.add(List.of(row));
      }
    }
    return head;
  }
}
