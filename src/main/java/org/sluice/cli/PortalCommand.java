package org.sluice.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sluice portal`: the portal alone. It holds releases and nothing raw, and takes in what an
/// office put into the outbox.
@Command(
    name = "portal",
    description = "${bundle:cli.portal}",
    footer = "%n${bundle:cli.example}%n  sluice portal --home portal-home --port 8080",
    mixinStandardHelpOptions = true)
final class PortalCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();
  @Mixin private Speech speech = new Speech();

  @Override
  public Integer call() throws Exception {
    var settings = options.settings();
    try (var _ = Claim.of(settings);
        var served = Served.portal(settings, Clock.systemUTC())) {
      served.untilStopped(speech);
    }
    return Exit.DONE;
  }
}
