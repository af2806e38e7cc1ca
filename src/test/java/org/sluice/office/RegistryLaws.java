package org.sluice.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.ColumnPlan;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.TierPlan;
import org.sluice.policy.Treatment;
import org.sluice.profile.TableProfile;
import org.sluice.release.Listing;
import org.sluice.release.Listing.Department;
import org.sluice.table.Dialect;
import org.sluice.vault.UploadId;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Place;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;

/// What every registry must do, whatever database it is on.
abstract class RegistryLaws {

  static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);
  static final Department HEALTH =
      new Department("health", new LangText(Map.of("zh", "卫健局", "en", "Health Bureau")));
  static final VersionId VERSION = new VersionId("clinic-visits", 1);

  static final DisclosurePlan PLAN =
      new DisclosurePlan(
          List.of(
              new TierPlan(
                  Tier.OPEN,
                  new PrivacyModel(
                      20, java.util.OptionalInt.of(3), java.util.OptionalDouble.empty(), .05),
                  List.of(
                      column("age", new Treatment.Generalize(new HierarchySpec.DateParts(), 1)),
                      column("id", new Treatment.Drop()),
                      column("name", new Treatment.Mask(1))))),
          "id");

  abstract Registry open() throws Exception;

  private static ColumnPlan column(String name, Treatment treatment) {
    return new ColumnPlan(
        name, PrivacyCategory.QUASI_IDENTIFIER, treatment, "policy.reason.keep", Map.of("a", "b"));
  }

  private static Account steward(Registry registry) {
    var decisions = new Decisions(registry, CLOCK);
    new Departments(registry, decisions).put(Account.CONSOLE, HEALTH);
    return new Accounts(registry, decisions, CLOCK, new SecureRandom())
        .add(Account.CONSOLE, "li.na", "correct horse", Role.STEWARD, "health");
  }

  static Listing listing() {
    return new Listing(
        VERSION.dataset(),
        LangText.of("zh", "门诊"),
        LangText.EMPTY,
        Map.of(),
        HEALTH,
        "HEAL",
        "county",
        "ANNUAL",
        "cc-by",
        true,
        Set.of(Tier.OPEN, Tier.SHARED),
        Map.of(Tier.SHARED, LangText.of("zh", "部门间")),
        null,
        Map.of());
  }

  static void register(Handle handle, Account by) {
    Datasets.put(handle, new RegisteredDataset(VERSION.dataset(), listing(), by.id(), NOW));
    Datasets.add(
        handle,
        new RegisteredVersion(
            VERSION,
            new UploadId("u-abcdefghijklmnop"),
            "{}",
            Map.of("a/b.csv", new UploadId("u-ponmlkjihgfedcba")),
            Dialect.PLAIN,
            new TableProfile(3, List.of()),
            null,
            List.of(),
            List.of(Finding.note("table.encoding", Place.file("a.csv"), Map.of("encoding", "GBK"))),
            null,
            by.id(),
            NOW));
  }

  static Submission submission(String id, SubmissionState state, Account by) {
    return new Submission(
        id,
        VERSION,
        state,
        by.id(),
        null,
        null,
        PLAN,
        "default/1",
        List.of(),
        List.of(),
        null,
        NOW,
        NOW);
  }

  @Test
  void accountsProveThemselvesByPassword() throws Exception {
    try (var registry = open()) {
      var steward = steward(registry);
      var accounts =
          new Accounts(registry, new Decisions(registry, CLOCK), CLOCK, new SecureRandom());
      assertThat(steward.id()).matches("a-[a-z2-7]{10}");
      assertThat(accounts.authenticate("li.na", "correct horse")).contains(steward);
      assertThat(accounts.authenticate("li.na", "correct  horse")).isEmpty();
      assertThat(accounts.authenticate("nobody", "correct horse")).isEmpty();
      assertThat(accounts.authenticate("console", "-")).isEmpty();
      accounts.changePassword(steward, steward.id(), "another horse");
      assertThat(accounts.authenticate("li.na", "correct horse")).isEmpty();
      assertThat(accounts.authenticate("li.na", "another horse")).contains(steward);
      assertThatThrownBy(() -> accounts.add(steward, "x", "correct horse", Role.REVIEWER, null))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(
              () -> accounts.add(Account.CONSOLE, "li.na", "correct horse", Role.REVIEWER, null))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> accounts.add(Account.CONSOLE, "y", "short", Role.REVIEWER, null))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void versionsComeBackAsTheyWent() throws Exception {
    try (var registry = open()) {
      var steward = steward(registry);
      registry.change(handle -> {
        register(handle, steward);
        return true;
      });
      var datasets = new Datasets(registry);
      assertThat(datasets.find("clinic-visits"))
          .get()
          .returns(listing(), RegisteredDataset::listing);
      var classification =
          new Classification(
              List.of(
                  new ColumnClass(
                      "age",
                      SecurityLevel.L2,
                      PrivacyCategory.QUASI_IDENTIFIER,
                      Meaning.AGE,
                      "已核实")),
              "age");
      registry.change(handle -> {
        Datasets.classify(handle, VERSION, classification, steward);
        return true;
      });
      var version = datasets.find(VERSION).orElseThrow();
      assertThat(version.classification()).isEqualTo(classification);
      assertThat(version.findings()).hasSize(1);
      assertThat(registry.<Integer>read(handle -> Datasets.nextVersion(handle, "clinic-visits")))
          .isEqualTo(2);
    }
  }

  @Test
  void submissionsComeBackAndOnlyOneLives() throws Exception {
    try (var registry = open()) {
      var steward = steward(registry);
      var submissions = new Submissions(registry, CLOCK);
      registry.change(handle -> {
        register(handle, steward);
        Submissions.add(handle, submission("s-1", SubmissionState.DRAFT, steward));
        return true;
      });
      assertThat(submissions.find("s-1"))
          .contains(submission("s-1", SubmissionState.DRAFT, steward));
      assertThatThrownBy(() ->
              registry.change(handle -> {
                Submissions.add(handle, submission("s-2", SubmissionState.PREPARING, steward));
                return true;
              }))
          .hasMessageContaining("submission");
    }
  }

  @Test
  void theDatabaseItselfRefusesAReviewByThePersonWhoPrepared() throws Exception {
    try (var registry = open()) {
      var steward = steward(registry);
      registry.change(handle -> {
        register(handle, steward);
        Submissions.add(handle, submission("s-1", SubmissionState.IN_REVIEW, steward));
        return true;
      });
      assertThatThrownBy(() ->
              registry.change(handle -> {
                Submissions.reviewed(handle, "s-1", steward);
                return true;
              }))
          .hasMessageMatching("(?is).*check.*");
      assertThatThrownBy(() ->
              registry.change(handle ->
                  handle.execute("update submission set state = 'published' where id = 's-1'")))
          .hasMessageMatching("(?is).*check.*");
    }
  }

  @Test
  void decisionsAndStatementsAreNeverChanged() throws Exception {
    try (var registry = open()) {
      steward(registry);
      assertThat(new Decisions(registry, CLOCK).newest(9))
          .extracting(Decision::action)
          .containsExactly("add-account", "put-department");
      registry.change(handle ->
          handle.execute(
              "insert into outgoing (seq, statement, manifests, at) values (1, '', '', '')"));
      for (var sql :
          List.of(
              "update decision set reason = 'x'",
              "delete from decision",
              "delete from outgoing",
              "update outgoing set statement = 'x'")) {
        assertThatThrownBy(() -> registry.change(handle -> handle.execute(sql)))
            .as(sql)
            .hasMessageContaining("never");
      }
      assertThat(
              registry.<Integer>change(
                  handle -> handle.execute("update outgoing set delivered = 'x'")))
          .isEqualTo(1);
    }
  }
}
