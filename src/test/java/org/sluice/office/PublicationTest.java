package org.sluice.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.classify.Classification;
import org.sluice.release.Bundle;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.release.Verifier;
import org.sluice.vocab.Finding;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// A person-level table on its way from the upload to the outbox.
class PublicationTest {

  @TempDir Path folder;

  @Test
  void whatCouldNotBeReadAgainIsNotRegistered() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var title = LangText.of("zh", "长".repeat(501));

      assertThatThrownBy(() ->
              desk.office
                  .registering()
                  .register(
                      desk.account("steward"),
                      title,
                      new ByteArrayInputStream(Persons.table(7)),
                      "t.csv"))
          .isInstanceOf(Refusal.class);
      assertThat(desk.office.datasets().all()).isEmpty();
    }
  }

  @Test
  void aKeyIsForSomebodyWithANameAndADepartmentThatExists() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var callers = desk.office.callers();
      var reviewer = desk.account("reviewer");
      var until = OfficeDesk.CLOCK.instant().plusSeconds(9);

      assertThatThrownBy(() -> callers.issueKey(reviewer, " ", Tier.REGISTERED, null, until))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> callers.issueKey(reviewer, "x", Tier.SHARED, "nowhere", until))
          .isInstanceOf(Refusal.class);
      assertThat(callers.all()).isEmpty();
    }
  }

  @Test
  void aTableGoesFromRegistrationToASignedStatement() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.prepared();
      assertThat(submission.findings())
          .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
          .isEmpty();
      assertThat(submission.state()).isEqualTo(SubmissionState.DRAFT);
      assertThat(submission.results())
          .extracting(TierResult::tier)
          .containsExactly(Tier.OPEN, Tier.CONDITIONAL, Tier.SHARED);
      assertThat(submission.results().getFirst().risk().smallest()).isGreaterThanOrEqualTo(20);
      assertThat(submission.results().getLast().risk().smallest()).isGreaterThanOrEqualTo(5);

      desk.office.reviewing().submit(desk.account("steward"), submission.id());
      desk.office.reviewing().approve(desk.account("reviewer"), submission.id());

      var said = StatementFolder.read(desk.home.outbox().resolve("00000001"));
      assertThat(new Verifier(desk.office.publicKeys()).verifyStatement(said.folder())).isEmpty();
      assertThat(said.said().statement()).isInstanceOf(Statement.Published.class);
      var open = Bundle.read(said.folder().resolve("allowance_1_open")).manifest();
      assertThat(open.preparedBy()).isEqualTo(desk.account("steward").id());
      assertThat(open.approvedBy()).isEqualTo(desk.account("reviewer").id());
      assertThat(open.columns()).extracting(c -> c.name()).doesNotContain("编号", "姓名");
      assertThat(open.guarantee().k()).isEqualTo(20);
      assertThat(desk.office.submissions().find(submission.id()).orElseThrow().state())
          .isEqualTo(SubmissionState.PUBLISHED);
      assertThat(desk.office.decisions().newest(20))
          .extracting(Decision::action)
          .startsWith("approve", "submit", "prepare", "classify", "register");
    }
  }

  @Test
  void nothingRawLiesOutsideTheVault() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.prepared();
      desk.office.reviewing().submit(desk.account("steward"), submission.id());
      desk.office.reviewing().approve(desk.account("reviewer"), submission.id());
      for (var area : List.of("vault", "drafts", "outbox", "registry")) {
        try (var files = Files.walk(desk.home.folder().resolve(area))) {
          for (var file : files.filter(Files::isRegularFile).toList()) {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(text)
                .as(file.toString())
                .doesNotContain("P00000", "P00017", "人物17,", "人物99");
          }
        }
      }
    }
  }

  @Test
  void whatIsRetractedLeavesNoDraft() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.inReview();
      desk.office.reviewing().approve(desk.account("reviewer"), submission.id());
      assertThat(draft(desk, submission, Tier.SHARED)).exists();
      desk.office
          .reviewing()
          .retract(desk.account("reviewer"), Scope.parse("allowance/1/shared"), "privacy");
      assertThat(desk.home.drafts(submission.id())).doesNotExist();
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var first = desk.prepared();
      var again = desk.prepared();
      for (var result : first.results()) {
        for (var file : List.of("data.csv", "data.json")) {
          assertThat(draft(desk, again, result.tier()).resolve(file))
              .hasSameBinaryContentAs(draft(desk, first, result.tier()).resolve(file));
        }
      }
    }
  }

  private static Path draft(OfficeDesk desk, Submission submission, Tier tier) {
    return desk.home.drafts(submission.id()).resolve(tier.code());
  }

  @Test
  void reviewersCompareBeforeAndAfterRowByRow() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.prepared();
      var preparing = desk.office.preparing();
      var comparison = preparing.compare(desk.account("reviewer"), submission.id(), 20);
      assertThat(comparison.raw()).hasSize(20);
      var open = comparison.tiers().get(Tier.OPEN);
      for (int row = 0; row < 20; row++) {
        assertThat(open.cell(row, "编号")).isNull();
        var note = open.cell(row, "备注");
        if (note != null) {
          assertThat(note).isEqualTo(comparison.raw().get(row).get(6));
        }
      }
      assertThat(open.cell(0, "备注")).isNotNull();
      assertThatThrownBy(() -> preparing.compare(desk.account("other"), submission.id(), 20))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> preparing.compare(Account.CONSOLE, submission.id(), 20))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void everyActionAsksWhoActs() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var version = desk.register();
      var other = desk.account("other");
      var steward = desk.account("steward");
      var reviewer = desk.account("reviewer");
      assertRefused(
          Refusal.Kind.NOT_ALLOWED, () -> desk.office.preparing().prepare(other, version));
      assertRefused(
          Refusal.Kind.NOT_ALLOWED, () -> desk.office.preparing().prepare(reviewer, version));
      var classification = desk.office.datasets().find(version).orElseThrow().classification();
      assertThat(classification).isNotNull();
      assertRefused(
          Refusal.Kind.NOT_ALLOWED,
          () -> desk.office.classifying().classify(other, version, classification));
      assertRefused(
          Refusal.Kind.NOT_ALLOWED,
          () ->
              desk.office
                  .registering()
                  .register(
                      reviewer,
                      Persons.registration(),
                      Map.of("hierarchies/township.csv", Persons.townships()),
                      new ByteArrayInputStream(Persons.table(1)),
                      "t.csv"));
      var submission = desk.office.preparing().prepare(steward, version);
      desk.office.preparing().await(submission);
      assertRefused(
          Refusal.Kind.NOT_ALLOWED, () -> desk.office.reviewing().submit(other, submission));
      assertRefused(
          Refusal.Kind.NOT_NOW, () -> desk.office.reviewing().approve(reviewer, submission));
      desk.office.reviewing().submit(steward, submission);
      assertRefused(
          Refusal.Kind.NOT_ALLOWED, () -> desk.office.reviewing().approve(steward, submission));
      assertRefused(
          Refusal.Kind.NOT_ALLOWED,
          () -> desk.office.reviewing().approve(Account.CONSOLE, submission));
      var turncoat = new Account(steward.id(), "steward", Role.REVIEWER, null);
      assertRefused(
          Refusal.Kind.NOT_ALLOWED, () -> desk.office.reviewing().approve(turncoat, submission));
      assertRefused(
          Refusal.Kind.INVALID, () -> desk.office.reviewing().giveBack(reviewer, submission, " "));
      desk.office.reviewing().giveBack(reviewer, submission, "年龄还太细");
      assertThat(desk.office.submissions().find(submission).orElseThrow())
          .returns(SubmissionState.RETURNED, Submission::state)
          .returns("年龄还太细", Submission::reason);
      assertRefused(
          Refusal.Kind.NOT_ALLOWED,
          () -> desk.office.reviewing().retract(other, Scope.parse("allowance"), "error"));
      assertRefused(Refusal.Kind.NOT_ALLOWED, () -> desk.office.callers().dismiss(steward, "c-1"));
    }
  }

  private static void assertRefused(
      Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }

  @Test
  void aDraftThatSomebodyChangedIsNotSigned() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.inReview();
      Files.writeString(draft(desk, submission, Tier.OPEN).resolve("data.csv"), "x");
      assertRefused(
          Refusal.Kind.INVALID,
          () -> desk.office.reviewing().approve(desk.account("reviewer"), submission.id()));
      assertThat(desk.home.outbox().resolve("00000001")).doesNotExist();
    }
  }

  @Test
  void aBrokenRegistrationStoresNothing() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var registration =
          new String(Persons.registration(), StandardCharsets.UTF_8).replace("\"L2\"", "\"L9\"");
      assertRefused(
          Refusal.Kind.INVALID,
          () ->
              desk.office
                  .registering()
                  .register(
                      desk.account("steward"),
                      registration.getBytes(StandardCharsets.UTF_8),
                      Map.of(),
                      new ByteArrayInputStream(Persons.table(1)),
                      "t.csv"));
      assertRefused(
          Refusal.Kind.INVALID,
          () ->
              desk.office
                  .registering()
                  .register(
                      desk.account("steward"),
                      Persons.registration(),
                      Map.of(),
                      new ByteArrayInputStream(Persons.table(1)),
                      "t.csv"));
      assertThat(desk.office.datasets().all()).isEmpty();
      assertThat(uploads(desk)).isZero();
    }
  }

  private static long uploads(OfficeDesk desk) throws IOException {
    try (var files = Files.list(desk.home.vault())) {
      return files.filter(file -> file.getFileName().toString().startsWith("u-")).count();
    }
  }

  @Test
  void aModelThatCantBeMetMakesNoReleaseAndNamesColumns() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var csv = new String(Persons.table(7), StandardCharsets.UTF_8);
      var few = String.join("\r\n", csv.lines().limit(12).toList()) + "\r\n";
      var version =
          desk.office
              .registering()
              .register(
                  desk.account("steward"),
                  Persons.registration(),
                  Map.of("hierarchies/township.csv", Persons.townships()),
                  new ByteArrayInputStream(few.getBytes(StandardCharsets.UTF_8)),
                  "few.csv")
              .version();
      var id = desk.office.preparing().prepare(desk.account("steward"), version);
      desk.office.preparing().await(id);
      var submission = desk.office.submissions().find(id).orElseThrow();
      assertThat(submission.state()).isEqualTo(SubmissionState.FAILED);
      assertThat(submission.findings()).isNotEmpty();
      assertThat(draft(desk, submission, Tier.OPEN)).doesNotExist();
    }
  }

  @Test
  void anotherClassificationIsConfirmedOnlyForTheWholeTable() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var version = desk.register();
      assertRefused(
          Refusal.Kind.INVALID,
          () ->
              desk.office
                  .classifying()
                  .classify(desk.account("steward"), version, new Classification(List.of(), null)));
    }
  }
}
