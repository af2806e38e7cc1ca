package org.sluice;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.sluice.cli.Sluice;

/// Where the program begins: hands the command line over to [Sluice] and ends with its exit code.
public final class Main {

  private Main() {}

  /// Runs one command.
  ///
  /// @param args the command's name, then its own words
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(Sluice.run(args, out, err));
  }
}
