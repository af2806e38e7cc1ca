package org.sluice.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sluice.office.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sluice grant`: lets a caller have the conditional release of a dataset for a purpose and a
/// while.
@Command(
    name = "grant",
    description = "${bundle:cli.grant}",
    footer =
        "%n${bundle:cli.example}%n  sluice grant c-abcdefghij clinic-visits --home sluice-home \\%n    --purpose 'Study of waiting times' --days 180",
    mixinStandardHelpOptions = true)
final class Grant implements Callable<Integer> {

  @Mixin private HomeFolder home = new HomeFolder();
  @Mixin private Speech speech = new Speech();

  @Parameters(index = "0", paramLabel = "CALLER", description = "${bundle:cli.option.caller}")
  private String caller = "";

  @Parameters(index = "1", paramLabel = "DATASET", description = "${bundle:cli.option.dataset}")
  private String dataset = "";

  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.option.purpose}")
  private String purpose = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "365",
      description = "${bundle:cli.option.days}")
  private int days = 365;

  @Override
  public Integer call() throws IOException {
    var now = Clock.systemUTC().instant();
    try (var office = home.open()) {
      var permission =
          office
              .callers()
              .grant(
                  Account.CONSOLE, caller, dataset, purpose, now, now.plus(Duration.ofDays(days)));
      speech.say("cli.grant.done", Map.of("grant", permission.id(), "until", permission.until()));
    }
    return Exit.DONE;
  }
}
