package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.office.Draft;
import org.sluice.office.Drafted;
import org.sluice.office.Drafting;
import org.sluice.office.Proposal;
import org.sluice.office.VaultSecret;
import org.sluice.policy.Policy;
import org.sluice.vault.Durable;
import org.sluice.vault.EncryptedSpill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sluice publish`: unsigned drafts of all tiers of a table, without a server.
@Command(
    name = "publish",
    description = "${bundle:cli.publish}",
    footer =
        "%n${bundle:cli.example}%n  sluice publish persons.csv --metadata persons.json --out drafts",
    mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {

  @Mixin private TableFile table = new TableFile();
  @Mixin private Speech speech = new Speech();

  @Option(names = "--metadata", paramLabel = "FILE", description = "${bundle:cli.option.metadata}")
  private @Nullable Path metadata;

  @Option(names = "--preset", paramLabel = "NAME", description = "${bundle:cli.option.preset}")
  private @Nullable String preset;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "${bundle:cli.option.out}")
  private Path out = Path.of("");

  @Option(names = "--secret", paramLabel = "FILE", description = "${bundle:cli.option.secret}")
  private @Nullable Path secret;

  @Override
  public Integer call() throws IOException {
    requireEmpty();
    var proposed = Proposed.of(table, metadata, preset, speech);
    if (Proposal.isBlocked(proposed.objections())) {
      throw new Unregistered(proposed.objections());
    }
    speech.tell(proposed.objections());
    speech.tell(proposed.planned().findings());
    if (!proposed.planned().isAllowed()) {
      return Exit.REFUSED;
    }
    var target = out.toAbsolutePath().normalize();
    var parent = target.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    var aside = target.resolveSibling(".tmp-" + target.getFileName());
    Durable.deleteTree(aside);
    try {
      var drafted = draft(proposed, aside);
      speech.tell(drafted.findings());
      if (!drafted.isMade()) {
        return Exit.REFUSED;
      }
      Files.createDirectories(aside);
      Files.deleteIfExists(target);
      Durable.DISK.rename(aside, target);
      report(drafted);
      return Exit.DONE;
    } finally {
      Durable.deleteTree(aside);
    }
  }

  private Drafted draft(Proposed proposed, Path aside) throws IOException {
    var random = new SecureRandom();
    var registration = proposed.registration();
    var temporary = Files.createTempDirectory("sluice-");
    try (var spill = EncryptedSpill.in(temporary, random)) {
      return new Drafting(hierarchies(), spill)
          .make(
              table.read(proposed.reading()).table(),
              Draft.of(
                  registration,
                  1,
                  proposed.planned().plan(),
                  Policy.standard().reference(),
                  null,
                  Clock.systemUTC().instant()),
              secret(random).secrets(registration.listing().dataset()),
              aside,
              new ToldSteps(speech));
    } finally {
      Durable.deleteTree(temporary);
    }
  }

  private void requireEmpty() throws IOException {
    if (Files.exists(out)) {
      if (!Files.isDirectory(out)) {
        throw NoSuchFile.notEmpty(out);
      }
      try (var files = Files.list(out)) {
        if (files.findAny().isPresent()) {
          throw NoSuchFile.notEmpty(out);
        }
      }
    }
  }

  /// Hierarchies lie beside the metadata, or beside the table.
  private HierarchyFiles hierarchies() {
    HierarchyFiles beside =
        name -> {
          for (var file : Arrays.asList(metadata, table.file())) {
            var there = file == null ? null : file.toAbsolutePath().resolveSibling(name);
            if (there != null && Files.isRegularFile(there)) {
              return Files.newInputStream(there);
            }
          }
          return HierarchyFiles.BUILT_IN.open(name);
        };
    return beside.withBuiltIn();
  }

  private VaultSecret secret(SecureRandom random) throws IOException {
    if (secret != null) {
      return VaultSecret.in(secret, random);
    }
    var once = new byte[VaultSecret.LENGTH];
    random.nextBytes(once);
    return VaultSecret.of(once);
  }

  private void report(Drafted drafted) {
    if (drafted.results().isEmpty()) {
      speech.say("cli.publish.closed", Map.of());
    }
    for (var result : drafted.results()) {
      speech.say(
          result.quasi().isEmpty() ? "cli.publish.plain" : "cli.publish.tier",
          Map.of(
              "folder", out.resolve(result.tier().code()),
              "rows", result.rows(),
              "suppressed", result.suppressed(),
              "smallest", result.risk().smallest()));
    }
  }
}
