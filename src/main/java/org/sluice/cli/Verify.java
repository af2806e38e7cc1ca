package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.release.Bundle;
import org.sluice.release.PublicKeys;
import org.sluice.release.StatementFolder;
import org.sluice.release.Verifier;
import org.sluice.vocab.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sluice verify`: whether a bundle or statement is whole, and signed by a key.
@Command(
    name = "verify",
    description = "${bundle:cli.verify}",
    footer = "%n${bundle:cli.example}%n  sluice verify bundle --key approval-public.pem",
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

  @Mixin private Speech speech = new Speech();

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "${bundle:cli.option.bundle}")
  private Path folder = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", description = "${bundle:cli.option.key}")
  private @Nullable Path key;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw NoSuchFile.of(folder);
    }
    var findings = findings();
    speech.tell(findings);
    if (!findings.isEmpty()) {
      speech.say("cli.verify.bad", Map.of("folder", folder));
      return Exit.REFUSED;
    }
    var isSigned = Files.exists(folder.resolve(Bundle.SIGNATURE)) || isStatement();
    speech.say(
        key != null ? "cli.verify.signed" : isSigned ? "cli.verify.unchecked" : "cli.verify.whole",
        Map.of("folder", folder));
    return Exit.DONE;
  }

  private List<Finding> findings() throws IOException {
    if (key == null) {
      return isStatement() ? statementFiles() : Verifier.verifyFiles(folder);
    }
    if (!Files.isRegularFile(key)) {
      throw NoSuchFile.of(key);
    }
    var verifier = new Verifier(PublicKeys.read(key));
    return isStatement() ? verifier.verifyStatement(folder) : verifier.verify(folder);
  }

  private List<Finding> statementFiles() throws IOException {
    try (var bundles = Files.list(folder)) {
      var findings = new java.util.ArrayList<Finding>();
      for (var bundle : bundles.filter(Files::isDirectory).sorted().toList()) {
        findings.addAll(Verifier.verifyFiles(bundle));
      }
      return findings;
    }
  }

  private boolean isStatement() {
    return Files.exists(folder.resolve(StatementFolder.STATEMENT));
  }
}
