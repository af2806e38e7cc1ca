package org.sluice.office;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.policy.DisclosurePlan;
import org.sluice.vocab.Finding;

/// All attempts to publish, with their states.
public final class Submissions {

  private static final RowMapper<Submission> SUBMISSION =
      (rows, context) ->
          new Submission(
              rows.getString("id"),
              new VersionId(rows.getString("dataset"), rows.getInt("version")),
              SubmissionState.of(rows.getString("state")),
              rows.getString("prepared_by"),
              rows.getString("reviewed_by"),
              classification(rows.getString("classification")),
              Json.read(rows.getString("plan"), DisclosurePlan.class),
              rows.getString("policy"),
              Json.read(rows.getString("results"), new TypeReference<List<TierResult>>() {}),
              Json.read(rows.getString("findings"), new TypeReference<List<Finding>>() {}),
              rows.getString("reason"),
              Instant.parse(rows.getString("created")),
              Instant.parse(rows.getString("changed")));

  private final Registry registry;
  private final InstantSource clock;

  Submissions(Registry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  public Optional<Submission> find(String id) {
    return registry.read(handle ->
        handle
            .createQuery("select * from submission where id = :id")
            .bind("id", id)
            .map(SUBMISSION)
            .findOne());
  }

  /// The attempts of a version, the newest first.
  public List<Submission> of(VersionId version) {
    return registry.read(handle -> of(handle, version));
  }

  /// Those in a state, longest there first.
  public List<Submission> in(SubmissionState state) {
    return registry.read(handle ->
        handle
            .createQuery("select * from submission where state = :state order by changed, id")
            .bind("state", state.code())
            .map(SUBMISSION)
            .list());
  }

  static List<Submission> of(Handle handle, VersionId version) {
    return handle
        .createQuery(
            "select * from submission where dataset = :dataset and version = :version"
                + " order by created desc, id")
        .bind("dataset", version.dataset())
        .bind("version", version.version())
        .map(SUBMISSION)
        .list();
  }

  static List<Submission> of(Handle handle, Scope scope) {
    return handle
        .createQuery(
            "select * from submission where dataset = :dataset"
                + " and (version = :version or :version = 0)")
        .bind("dataset", scope.dataset())
        .bind("version", scope.version() == null ? 0 : scope.version())
        .map(SUBMISSION)
        .list();
  }

  /// The submission, which must be in one of these states.
  static Submission expect(Handle handle, String id, SubmissionState... states) {
    var submission =
        handle
            .createQuery("select * from submission where id = :id")
            .bind("id", id)
            .map(SUBMISSION)
            .findOne()
            .orElseThrow(() -> Refusal.unknown(id));
    if (!List.of(states).contains(submission.state())) {
      throw Refusal.state(submission.state());
    }
    return submission;
  }

  static void add(Handle handle, Submission submission) {
    handle
        .createUpdate(
            "insert into submission (id, dataset, version, state, prepared_by, classification,"
                + " plan, policy, results, findings, created, changed) values (:id, :dataset, :version,"
                + " :state, :by, :classification, :plan, :policy, :results, :findings, :created,"
                + " :changed)")
        .bind("id", submission.id())
        .bind("dataset", submission.version().dataset())
        .bind("version", submission.version().version())
        .bind("state", submission.state().code())
        .bind("by", submission.preparedBy())
        .bind(
            "classification",
            submission.classification() == null ? null : Json.write(submission.classification()))
        .bind("plan", Json.write(submission.plan()))
        .bind("policy", submission.policy())
        .bind("results", Json.write(submission.results()))
        .bind("findings", Json.write(submission.findings()))
        .bind("created", submission.created().toString())
        .bind("changed", submission.changed().toString())
        .execute();
  }

  private static @Nullable Classification classification(@Nullable String json) {
    return json == null ? null : Json.read(json, Classification.class);
  }

  /// Opens a version to change: takes back a draft that no reviewer has seen, which would no longer
  /// be what the owner says.
  ///
  /// @throws Refusal where the version is on its way or published
  void open(Handle handle, VersionId version) {
    for (var submission : of(handle, version)) {
      switch (submission.state()) {
        case DRAFT -> move(handle, submission.id(), SubmissionState.REPLACED, null);
        case PREPARING, IN_REVIEW, APPROVED, PUBLISHED -> throw Refusal.settled(submission.state());
        case FAILED, RETURNED, RETRACTED, REPLACED -> {}
      }
    }
  }

  void prepared(Handle handle, String id, List<TierResult> results, List<Finding> findings) {
    handle
        .createUpdate(
            "update submission set results = :results, findings = :findings where id = :id")
        .bind("results", Json.write(results))
        .bind("findings", Json.write(findings))
        .bind("id", id)
        .execute();
  }

  void move(Handle handle, String id, SubmissionState state, @Nullable String reason) {
    handle
        .createUpdate(
            "update submission set state = :state, reason = coalesce(:reason, reason),"
                + " changed = :now where id = :id")
        .bind("state", state.code())
        .bind("reason", reason)
        .bind("now", clock.instant().toString())
        .bind("id", id)
        .execute();
  }

  static void reviewed(Handle handle, String id, Account reviewer) {
    handle
        .createUpdate("update submission set reviewed_by = :by where id = :id")
        .bind("by", reviewer.id())
        .bind("id", id)
        .execute();
  }
}
