package org.sluice.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sluice.office.Account;
import org.sluice.office.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sluice retract`: takes a dataset, version or release off every surface for good.
@Command(
    name = "retract",
    description = "${bundle:cli.retract}",
    footer =
        "%n${bundle:cli.example}%n  sluice retract clinic-visits/1/open --home sluice-home --reason privacy",
    mixinStandardHelpOptions = true)
final class Retract implements Callable<Integer> {

  @Mixin private HomeFolder home = new HomeFolder();
  @Mixin private Speech speech = new Speech();

  @Parameters(index = "0", paramLabel = "ID", description = "${bundle:cli.option.scope}")
  private String id = "";

  @Option(
      names = "--reason",
      paramLabel = "WORD",
      defaultValue = "other",
      description = "${bundle:cli.option.reason}")
  private String reason = "other";

  @Override
  public Integer call() throws IOException {
    var scope = Scope.parse(id);
    try (var office = home.open()) {
      office.reviewing().retract(Account.CONSOLE, scope, reason);
    }
    speech.say("cli.retract.done", Map.of("id", scope));
    return Exit.DONE;
  }
}
