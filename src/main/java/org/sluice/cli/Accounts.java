package org.sluice.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Account;
import org.sluice.office.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sluice account`: the accounts of the office.
@Command(
    name = "account",
    description = "${bundle:cli.account}",
    footer =
        "%n${bundle:cli.example}%n  sluice account add li.na --home sluice-home \\%n    --role steward --department health",
    mixinStandardHelpOptions = true,
    subcommands = Accounts.Add.class)
final class Accounts implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// `sluice account add`: reads the password as one line of standard input.
  @Command(
      name = "add",
      description = "${bundle:cli.account.add}",
      footer =
          "%n${bundle:cli.example}%n  sluice account add li.na --home sluice-home \\%n    --role steward --department health < password.txt",
      mixinStandardHelpOptions = true)
  static final class Add implements Callable<Integer> {

    @Mixin private HomeFolder home = new HomeFolder();
    @Mixin private Speech speech = new Speech();

    @Parameters(index = "0", paramLabel = "LOGIN", description = "${bundle:cli.option.login}")
    private String login = "";

    @Option(
        names = "--role",
        required = true,
        paramLabel = "ROLE",
        description = "${bundle:cli.option.role}")
    private String role = "";

    @Option(
        names = "--department",
        paramLabel = "ID",
        description = "${bundle:cli.option.account-department}")
    private @Nullable String department;

    @Override
    public Integer call() throws IOException {
      var known = Role.of(role);
      try (var office = home.open()) {
        var account = office.accounts().add(Account.CONSOLE, login, password(), known, department);
        speech.say("cli.account.done", Map.of("login", login, "id", account.id()));
      }
      return Exit.DONE;
    }

    private String password() throws IOException {
      var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
      if (terminal.isPresent()) {
        var typed =
            terminal.get().readPassword("%s ", speech.messages().text("cli.account.password"));
        return typed == null ? "" : new String(typed);
      }
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      var line = in.readLine();
      return line == null ? "" : line;
    }
  }
}
