package org.sluice.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.sluice.release.Listing.Department;
import org.sluice.vault.Durable;
import org.sluice.vocab.LangText;

/// An office in a folder with the accounts that tests need.
final class OfficeDesk implements AutoCloseable {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
  static final String PASSWORD = "correct horse";

  final OfficeHome home;
  final Office office;

  OfficeDesk(Path folder) throws IOException {
    this(folder, Durable.DISK);
  }

  OfficeDesk(Path folder, Durable disk) throws IOException {
    home = OfficeHome.at(folder.resolve("home"));
    office =
        Office.open(
            home,
            Draft.DEFAULT_BASE,
            Registry.sqlite(home.registry()),
            CLOCK,
            new SecureRandom(),
            disk);
    if (office.departments().find("civil-affairs").isEmpty()) {
      for (var department : new String[] {"civil-affairs", "health"}) {
        office
            .departments()
            .put(Account.CONSOLE, new Department(department, LangText.of("zh", department)));
      }
      office.accounts().add(Account.CONSOLE, "steward", PASSWORD, Role.STEWARD, "civil-affairs");
      office.accounts().add(Account.CONSOLE, "other", PASSWORD, Role.STEWARD, "health");
      office.accounts().add(Account.CONSOLE, "reviewer", PASSWORD, Role.REVIEWER, null);
    }
  }

  Account account(String login) {
    return office.accounts().authenticate(login, PASSWORD).orElseThrow();
  }

  VersionId register() {
    return office
        .registering()
        .register(
            account("steward"),
            Persons.registration(),
            Map.of("hierarchies/township.csv", Persons.townships()),
            new ByteArrayInputStream(Persons.table(7)),
            "allowance.csv")
        .version();
  }

  /// Registers, prepares and waits for the drafts.
  Submission prepared() throws InterruptedException {
    var submission = office.preparing().prepare(account("steward"), register());
    office.preparing().await(submission);
    return office.submissions().find(submission).orElseThrow();
  }

  Submission inReview() throws InterruptedException {
    var submission = prepared();
    office.reviewing().submit(account("steward"), submission.id());
    return submission;
  }

  @Override
  public void close() {
    office.close();
  }
}
