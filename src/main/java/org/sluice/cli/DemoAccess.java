package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.sluice.office.Account;
import org.sluice.office.Office;
import org.sluice.release.Listing;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Tier;

/// How to get into the demo: accounts, and API keys of a registered reader, a researcher with a
/// grant and a department. A key is known only when it is made, so the demo notes its own in the
/// home folder.
final class DemoAccess {

  private static final Duration YEAR = Duration.ofDays(365);

  private final Office office;
  private final Path file;
  private final InstantSource clock;

  DemoAccess(Office office, Path home, InstantSource clock) {
    this.office = office;
    this.file = home.resolve("demo-keys.txt");
    this.clock = clock;
  }

  String text(DemoAccounts accounts, List<Listing.Department> departments, Messages words)
      throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, keys(departments.getFirst().id()));
    }
    var text = new StringBuilder(words.text("cli.demo.accounts")).append('\n');
    for (var account : accounts.all().values()) {
      text.append(
          String.format(
              "  %-18s %-30s %s%n",
              account.login(), DemoAccounts.password(account.login()), account.role().code()));
    }
    return text.append(words.text("cli.demo.keys"))
        .append('\n')
        .append(Files.readString(file))
        .toString();
  }

  private String keys(String department) {
    var until = clock.instant().plus(YEAR);
    var registered =
        office.callers().issueKey(Account.CONSOLE, "demo registered", Tier.REGISTERED, null, until);
    var researcher =
        office.callers().issueKey(Account.CONSOLE, "demo researcher", Tier.REGISTERED, null, until);
    var shared =
        office
            .callers()
            .issueKey(Account.CONSOLE, "demo department", Tier.SHARED, department, until);
    for (var dataset : office.datasets().all()) {
      if (dataset.listing().tiers().contains(Tier.CONDITIONAL)) {
        office
            .callers()
            .grant(
                Account.CONSOLE,
                researcher.caller().id(),
                dataset.id(),
                "demo",
                clock.instant(),
                until);
      }
    }
    var lines =
        Map.of(
            "registered",
            registered.key(),
            "conditional",
            researcher.key(),
            "shared",
            shared.key());
    var text = new StringBuilder();
    for (var tier : List.of("registered", "conditional", "shared")) {
      text.append(String.format("  %-18s %s%n", tier, lines.get(tier)));
    }
    return text.toString();
  }
}
