package org.sluice.cli;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sluice rebuild`: index, graphs and row store anew from the holdings of a portal that isn't
/// being served.
@Command(
    name = "rebuild",
    description = "${bundle:cli.rebuild}",
    footer = "%n${bundle:cli.example}%n  sluice rebuild --home sluice-home",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();
  @Mixin private Speech speech = new Speech();

  @Override
  public Integer call() throws Exception {
    try (var portal = PortalHalf.open(options.settings(), Clock.systemUTC())) {
      portal.portal().rebuild();
    }
    speech.say("cli.rebuilt", Map.of());
    return Exit.DONE;
  }
}
