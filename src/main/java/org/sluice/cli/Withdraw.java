package org.sluice.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sluice.office.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `sluice withdraw`: ends a grant before its time.
@Command(
    name = "withdraw",
    description = "${bundle:cli.withdraw}",
    footer = "%n${bundle:cli.example}%n  sluice withdraw g-abcdefghij --home sluice-home",
    mixinStandardHelpOptions = true)
final class Withdraw implements Callable<Integer> {

  @Mixin private HomeFolder home = new HomeFolder();
  @Mixin private Speech speech = new Speech();

  @Parameters(index = "0", paramLabel = "GRANT", description = "${bundle:cli.option.grant}")
  private String grant = "";

  @Override
  public Integer call() throws IOException {
    try (var office = home.open()) {
      office.callers().withdraw(Account.CONSOLE, grant);
    }
    speech.say("cli.withdraw.done", Map.of("grant", grant));
    return Exit.DONE;
  }
}
