package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.office.Account;
import org.sluice.office.Office;
import org.sluice.office.Role;
import org.sluice.office.SubmissionState;
import org.sluice.office.VersionId;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Problem;

/// Loads a folder of departments and datasets into an office, each step by the account whose step
/// it is: stewards register and submit, a reviewer approves. What is there already is left alone,
/// so that it can be run again.
final class DemoLoader {

  private static final Set<SubmissionState> DONE =
      Set.of(SubmissionState.APPROVED, SubmissionState.PUBLISHED, SubmissionState.RETRACTED);
  private static final Set<String> BESIDE = Set.of("registration.json", ".DS_Store");

  private final Office office;
  private final Path catalog;
  private final Path home;
  private final InstantSource clock;
  private final Speech speech;

  DemoLoader(Office office, Path catalog, Path home, InstantSource clock, Speech speech) {
    this.office = office;
    this.catalog = catalog;
    this.home = home;
    this.clock = clock;
    this.speech = speech;
  }

  /// Loads what is missing; answers how to get in.
  String load() throws IOException, InterruptedException {
    var departments = DemoDepartments.read(catalog.resolve("departments.json"));
    departments.forEach(department -> office.departments().put(Account.CONSOLE, department));
    var accounts = new DemoAccounts(office.accounts());
    var reviewer = accounts.account("reviewer", Role.REVIEWER, null);
    accounts.account("bureau", Role.BUREAU, null);
    for (var department : departments) {
      accounts.account(department.id(), Role.STEWARD, department.id());
    }
    for (var folder : folders()) {
      try {
        publish(folder, accounts, reviewer);
      } catch (Problem problem) {
        speech.tell(problem.findings());
      }
    }
    return new DemoAccess(office, home, clock).text(accounts, departments, speech.messages());
  }

  private List<Path> folders() throws IOException {
    try (var folders = Files.list(catalog)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("registration.json")))
          .sorted()
          .toList();
    }
  }

  private void publish(Path folder, DemoAccounts accounts, Account reviewer)
      throws IOException, InterruptedException {
    var id = String.valueOf(folder.getFileName());
    var steward =
        accounts.stewardOf(DemoDepartments.publisher(folder.resolve("registration.json")));
    var version = version(folder, id, steward);
    if (office.submissions().of(version).stream().anyMatch(one -> DONE.contains(one.state()))) {
      return;
    }
    speech.tell("cli.demo.loading", Map.of("dataset", id));
    var submission = submission(version, steward);
    var made = office.submissions().find(submission).orElseThrow();
    if (made.state() == SubmissionState.FAILED) {
      speech.tell(made.findings());
      return;
    }
    if (made.state() == SubmissionState.DRAFT) {
      office.reviewing().submit(steward, submission);
    }
    office.reviewing().approve(reviewer, submission);
  }

  private VersionId version(Path folder, String id, Account steward) throws IOException {
    var versions = office.datasets().versions(id);
    if (!versions.isEmpty()) {
      return versions.getFirst().id();
    }
    var table = table(folder);
    try (var in = Files.newInputStream(table)) {
      var registered =
          office
              .registering()
              .register(
                  steward,
                  Files.readAllBytes(folder.resolve("registration.json")),
                  beside(folder, table),
                  in,
                  String.valueOf(table.getFileName()));
      speech.tell(
          registered.findings().stream()
              .filter(finding -> finding.severity() == Finding.Severity.ERROR)
              .toList());
      return registered.version();
    }
  }

  /// Makes the drafts, unless they lie before the reviewer already.
  private String submission(VersionId version, Account steward) throws InterruptedException {
    for (var one : office.submissions().of(version)) {
      if (one.state() == SubmissionState.IN_REVIEW) {
        return one.id();
      }
    }
    var submission = office.preparing().prepare(steward, version);
    office.preparing().await(submission);
    return submission;
  }

  private static Path table(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("table."))
          .findFirst()
          .orElseThrow(() -> SettingProblem.noTable(folder.toString()));
    }
  }

  private static Map<String, byte[]> beside(Path folder, Path table) throws IOException {
    var beside = new TreeMap<String, byte[]>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = folder.relativize(file).toString().replace('\\', '/');
        if (!file.equals(table) && !BESIDE.contains(name)) {
          beside.put(name, Files.readAllBytes(file));
        }
      }
    }
    return beside;
  }
}
