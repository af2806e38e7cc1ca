package org.sluice.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.release.Statement;
import org.sluice.release.StatementFolder;
import org.sluice.release.Verifier;
import org.sluice.vault.Durable;
import org.sluice.vocab.Tier;

/// What a crash leaves, and what the next start makes of it.
class RecoveryTest {

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// A disk that fails at the rename into the outbox, as if the process was killed there.
  private static final Durable FAILING =
      new Durable(target -> {
        if (String.valueOf(target.getFileName()).matches("[0-9]{8}")) {
          throw new Crash();
        }
      });

  @TempDir Path folder;

  @Test
  void draftsThatTheEndOfTheProgramBrokeOffAreMadeAtTheNextStart() throws Exception {
    for (int wait = 0; wait < 300; wait += 60) {
      var home = folder.resolve("after" + wait);
      String submission;
      try (var desk = new OfficeDesk(home)) {
        submission = desk.office.preparing().prepare(desk.account("steward"), desk.register());
        Thread.sleep(wait);
      }
      try (var desk = new OfficeDesk(home)) {
        desk.office.resume();
        desk.office.preparing().await(submission);
        assertThat(desk.office.submissions().find(submission).orElseThrow().state())
            .isEqualTo(SubmissionState.DRAFT);
      }
    }
  }

  @Test
  void whatWasApprovedIsInTheOutboxAfterTheNextStart() throws Exception {
    String submission;
    try (var desk = new OfficeDesk(folder)) {
      submission = desk.inReview().id();
    }
    try (var desk = new OfficeDesk(folder, FAILING)) {
      assertThatThrownBy(
              () -> desk.office.reviewing().approve(desk.account("reviewer"), submission))
          .isInstanceOf(Crash.class);
      assertThat(desk.office.submissions().find(submission).orElseThrow().state())
          .isEqualTo(SubmissionState.APPROVED);
      assertThat(desk.home.outbox().resolve("00000001")).doesNotExist();
    }
    try (var desk = new OfficeDesk(folder)) {
      desk.office.resume();
      var said = desk.home.outbox().resolve("00000001");
      assertThat(new Verifier(desk.office.publicKeys()).verifyStatement(said)).isEmpty();
      assertThat(desk.office.submissions().find(submission).orElseThrow().state())
          .isEqualTo(SubmissionState.PUBLISHED);
      var before = contents(said);
      desk.office.resume();
      assertThat(contents(said)).isEqualTo(before);
      assertThat(statements(desk)).hasSize(1);
    }
  }

  @Test
  void aFolderThatWasWrittenButNotNotedIsNotWrittenTwice() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.inReview();
      desk.office.reviewing().approve(desk.account("reviewer"), submission.id());
      try (var registry = Registry.sqlite(desk.home.registry())) {
        registry.change(handle -> handle.execute("update outgoing set delivered = null"));
      }
      var before = contents(desk.home.outbox().resolve("00000001"));
      desk.office.resume();
      assertThat(contents(desk.home.outbox().resolve("00000001"))).isEqualTo(before);
    }
  }

  @Test
  void statementsStayInOrderWithoutGapsAcrossCrashes() throws Exception {
    for (int round = 0; round < 3; round++) {
      try (var desk = new OfficeDesk(folder, FAILING)) {
        assertThatThrownBy(() -> issue(desk)).isInstanceOf(Crash.class);
      }
      try (var desk = new OfficeDesk(folder)) {
        issue(desk);
      }
    }
    try (var desk = new OfficeDesk(folder)) {
      assertThat(statements(desk))
          .containsExactly("00000001", "00000002", "00000003", "00000004", "00000005", "00000006");
      assertThat(desk.office.callers().all()).hasSize(6);
      for (var name : statements(desk)) {
        var said = StatementFolder.read(desk.home.outbox().resolve(name));
        assertThat(said.said().statement()).isInstanceOf(Statement.CallerAdmitted.class);
        assertThat(new Verifier(desk.office.publicKeys()).verifyStatement(said.folder())).isEmpty();
      }
    }
  }

  @Test
  void draftsThatWereBeingMadeAreMadeAgain() throws Exception {
    var id = "s-abcdefghij";
    try (var desk = new OfficeDesk(folder)) {
      var version = desk.register();
      var steward = desk.account("steward");
      var plan =
          desk.office.classifying().plan(desk.office.datasets().find(version).orElseThrow()).plan();
      try (var registry = Registry.sqlite(desk.home.registry())) {
        registry.change(handle -> {
          var now = OfficeDesk.CLOCK.instant();
          Submissions.add(
              handle,
              new Submission(
                  id,
                  version,
                  SubmissionState.PREPARING,
                  steward.id(),
                  null,
                  null,
                  plan,
                  "p/1",
                  List.of(),
                  List.of(),
                  null,
                  now,
                  now));
          return true;
        });
      }
      Files.createDirectories(desk.home.drafts(".tmp-" + id).resolve("open"));
      Files.writeString(desk.home.drafts(".tmp-" + id).resolve("open/data.csv"), "half");
    }
    try (var desk = new OfficeDesk(folder)) {
      desk.office.resume();
      desk.office.preparing().await(id);
      assertThat(desk.office.submissions().find(id).orElseThrow().state())
          .isEqualTo(SubmissionState.DRAFT);
      assertThat(Verifier.verifyFiles(desk.home.drafts(id).resolve("open"))).isEmpty();
    }
  }

  @Test
  void retractionAndCallersGoThroughTheDoor() throws Exception {
    try (var desk = new OfficeDesk(folder)) {
      var submission = desk.inReview();
      var reviewer = desk.account("reviewer");
      desk.office.reviewing().approve(reviewer, submission.id());
      var until = OfficeDesk.CLOCK.instant().plus(Duration.ofDays(9));
      var issued = desk.office.callers().issueKey(reviewer, "图书馆", Tier.REGISTERED, null, until);
      var grant =
          desk.office
              .callers()
              .grant(
                  reviewer,
                  issued.caller().id(),
                  "allowance",
                  "研究",
                  OfficeDesk.CLOCK.instant(),
                  until);
      desk.office.callers().withdraw(reviewer, grant.id());
      desk.office.reviewing().retract(reviewer, Scope.parse("allowance/1"), "privacy");
      var kinds = new ArrayList<Class<?>>();
      for (var name : statements(desk)) {
        var text = Files.readString(desk.home.outbox().resolve(name).resolve("statement.json"));
        assertThat(text).doesNotContain(issued.key()).doesNotContain("图书馆");
        kinds.add(
            StatementFolder.read(desk.home.outbox().resolve(name)).said().statement().getClass());
      }
      assertThat(kinds)
          .containsExactly(
              Statement.Published.class,
              Statement.CallerAdmitted.class,
              Statement.Granted.class,
              Statement.GrantWithdrawn.class,
              Statement.Retracted.class);
      assertThat(desk.office.submissions().find(submission.id()).orElseThrow().state())
          .isEqualTo(SubmissionState.RETRACTED);
    }
  }

  private static void issue(OfficeDesk desk) {
    desk.office
        .callers()
        .issueKey(
            Account.CONSOLE,
            "x",
            Tier.REGISTERED,
            null,
            OfficeDesk.CLOCK.instant().plus(Duration.ofDays(1)));
  }

  private static List<String> statements(OfficeDesk desk) throws Exception {
    try (var files = Files.list(desk.home.outbox())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9]{8}"))
          .sorted()
          .toList();
    }
  }

  private static Map<String, Integer> contents(Path folder) throws Exception {
    var contents = new HashMap<String, Integer>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
