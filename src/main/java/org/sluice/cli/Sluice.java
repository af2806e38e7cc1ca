package org.sluice.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/// The program `sluice`: all commands by name.
@Command(
    name = "sluice",
    description = "${bundle:cli.sluice}",
    footer = "%n${bundle:cli.exit-codes}",
    version = "sluice 0.1.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      HelpCommand.class,
      ServeCommand.class,
      OfficeCommand.class,
      PortalCommand.class,
      RebuildCommand.class,
      DemoCommand.class,
      Inspect.class,
      Plan.class,
      Publish.class,
      MeasureRisk.class,
      Verify.class,
      Retract.class,
      Key.class,
      Grant.class,
      Withdraw.class,
      RotateMasterKey.class,
      AddDepartment.class,
      Accounts.class
    })
public final class Sluice implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Runs one command; answers its exit code.
  ///
  /// @param args the command's name, then its own words
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    var language = Speech.language(args, System.getenv());
    var line = new CommandLine(new Sluice());
    line.setResourceBundle(words(language));
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(Sluice::explain);
    var exit = line.execute(args);
    out.flush();
    err.flush();
    return exit;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int explain(Exception e, CommandLine line, ParseResult parsed) {
    var messages =
        Messages.of(Speech.language(parsed.originalArgs().toArray(String[]::new), System.getenv()));
    var err = line.getErr();
    if (e instanceof Problem problem) {
      problem.findings().forEach(finding -> err.println(Speech.line(finding, messages)));
      return Exit.REFUSED;
    }
    if (e instanceof IllegalArgumentException) {
      err.println(e.getMessage());
      return Exit.USAGE;
    }
    err.println(
        messages.text(
            "cli.broken",
            java.util.Map.of(
                "cause",
                e.getClass().getSimpleName(),
                "message",
                Objects.toString(e.getMessage(), ""))));
    return Exit.BROKEN;
  }

  private static ResourceBundle words(String language) {
    try (var in = Sluice.class.getResourceAsStream("/site/messages/" + language + ".properties")) {
      return new PropertyResourceBundle(
          new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
