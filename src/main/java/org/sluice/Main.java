package org.sluice;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The program `sluice`: reads the command line and ends with the command's exit code.
@Command(
    name = "sluice",
    description = "Opens government data level by level: one desensitized release per audience.",
    version = "sluice 0.1.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class Main implements Runnable {

  private Main() {}

  /// Runs one command.
  ///
  /// @param args the command's name, then its own words
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
