package org.sluice.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sluice serve`: office and portal over one home folder, in one process.
@Command(
    name = "serve",
    description = "${bundle:cli.serve}",
    footer = "%n${bundle:cli.example}%n  sluice serve --home sluice-home --port 8080",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();
  @Mixin private Speech speech = new Speech();

  @Override
  public Integer call() throws Exception {
    var settings = options.settings();
    try (var _ = Claim.of(settings);
        var served = Served.both(settings, Clock.systemUTC())) {
      served.untilStopped(speech);
    }
    return Exit.DONE;
  }
}
