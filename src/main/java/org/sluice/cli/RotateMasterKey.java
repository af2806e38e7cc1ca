package org.sluice.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sluice.office.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sluice rotate-master-key`: wraps the key of every upload with a new master key.
@Command(
    name = "rotate-master-key",
    description = "${bundle:cli.rotate}",
    footer = "%n${bundle:cli.example}%n  sluice rotate-master-key --home sluice-home",
    mixinStandardHelpOptions = true)
final class RotateMasterKey implements Callable<Integer> {

  @Mixin private HomeFolder home = new HomeFolder();
  @Mixin private Speech speech = new Speech();

  @Override
  public Integer call() throws IOException {
    try (var office = home.open()) {
      var uploads = office.rotateMasterKey(Account.CONSOLE);
      speech.say("cli.rotate.done", Map.of("uploads", uploads));
    }
    return Exit.DONE;
  }
}
