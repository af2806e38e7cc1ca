package org.sluice.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Account;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sluice key`: callers' keys.
@Command(
    name = "key",
    description = "${bundle:cli.key}",
    footer =
        "%n${bundle:cli.example}%n  sluice key issue 'University library' --home sluice-home --days 365",
    mixinStandardHelpOptions = true,
    subcommands = {Key.Issue.class, Key.Dismiss.class})
final class Key implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// `sluice key issue`: a key for a caller, printed this once.
  @Command(
      name = "issue",
      description = "${bundle:cli.key.issue}",
      footer =
          "%n${bundle:cli.example}%n  sluice key issue 'Health Bureau' --home sluice-home \\%n    --tier shared --department health",
      mixinStandardHelpOptions = true)
  static final class Issue implements Callable<Integer> {

    @Mixin private HomeFolder home = new HomeFolder();
    @Mixin private Speech speech = new Speech();

    @Parameters(index = "0", paramLabel = "NAME", description = "${bundle:cli.option.caller-name}")
    private String name = "";

    @Option(
        names = "--tier",
        paramLabel = "TIER",
        defaultValue = "registered",
        description = "${bundle:cli.option.caller-tier}")
    private String tier = "registered";

    @Option(
        names = "--department",
        paramLabel = "ID",
        description = "${bundle:cli.option.caller-department}")
    private @Nullable String department;

    @Option(
        names = "--days",
        paramLabel = "N",
        defaultValue = "365",
        description = "${bundle:cli.option.days}")
    private int days = 365;

    @Override
    public Integer call() throws IOException {
      var known =
          Terms.find(Tier.class, tier)
              .orElseThrow(
                  () -> new IllegalArgumentException("--tier: " + Terms.codes(Tier.class)));
      var until = Clock.systemUTC().instant().plus(Duration.ofDays(days));
      try (var office = home.open()) {
        var issued = office.callers().issueKey(Account.CONSOLE, name, known, department, until);
        speech.say("cli.key.issued", Map.of("caller", issued.caller().id(), "key", issued.key()));
      }
      return Exit.DONE;
    }
  }

  /// `sluice key dismiss`: ends a caller's key and grants.
  @Command(
      name = "dismiss",
      description = "${bundle:cli.key.dismiss}",
      footer = "%n${bundle:cli.example}%n  sluice key dismiss c-abcdefghij --home sluice-home",
      mixinStandardHelpOptions = true)
  static final class Dismiss implements Callable<Integer> {

    @Mixin private HomeFolder home = new HomeFolder();
    @Mixin private Speech speech = new Speech();

    @Parameters(index = "0", paramLabel = "CALLER", description = "${bundle:cli.option.caller}")
    private String caller = "";

    @Override
    public Integer call() throws IOException {
      try (var office = home.open()) {
        office.callers().dismiss(Account.CONSOLE, caller);
      }
      speech.say("cli.key.dismissed", Map.of("caller", caller));
      return Exit.DONE;
    }
  }
}
