package org.sluice.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sluice office`: the office alone, for departments; what it publishes goes to the outbox.
@Command(
    name = "office",
    description = "${bundle:cli.office}",
    footer = "%n${bundle:cli.example}%n  sluice office --home office-home --port 8081",
    mixinStandardHelpOptions = true)
final class OfficeCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();
  @Mixin private Speech speech = new Speech();

  @Override
  public Integer call() throws Exception {
    var settings = options.settings();
    try (var _ = Claim.of(settings);
        var served = Served.office(settings, Clock.systemUTC())) {
      served.untilStopped(speech);
    }
    return Exit.DONE;
  }
}
