package org.sluice.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sluice.office.Account;
import org.sluice.release.Listing.Department;
import org.sluice.vocab.LangText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sluice department`: enters a department, or renames it.
@Command(
    name = "department",
    description = "${bundle:cli.department}",
    footer =
        "%n${bundle:cli.example}%n  sluice department health --home sluice-home \\%n    --name zh=卫生健康局 --name en='Health Bureau'",
    mixinStandardHelpOptions = true)
final class AddDepartment implements Callable<Integer> {

  @Mixin private HomeFolder home = new HomeFolder();
  @Mixin private Speech speech = new Speech();

  @Parameters(index = "0", paramLabel = "ID", description = "${bundle:cli.option.department-id}")
  private String id = "";

  @Option(
      names = "--name",
      required = true,
      paramLabel = "LANG=TEXT",
      description = "${bundle:cli.option.department-name}")
  private Map<String, String> names = Map.of();

  @Override
  public Integer call() throws IOException {
    try (var office = home.open()) {
      office.departments().put(Account.CONSOLE, new Department(id, new LangText(names)));
    }
    speech.say("cli.department.done", Map.of("id", id));
    return Exit.DONE;
  }
}
