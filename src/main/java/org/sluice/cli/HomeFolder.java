package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Office;
import org.sluice.office.OfficeHome;
import picocli.CommandLine.Option;

/// The home folder that a command works on. A server may run on it at the same time.
final class HomeFolder {

  @Option(
      names = "--home",
      required = true,
      paramLabel = "DIR",
      description = "${bundle:cli.option.home}")
  private Path home = Path.of("");

  @Option(names = "--keys", paramLabel = "DIR", description = "${bundle:cli.option.keys}")
  private @Nullable Path keys;

  OfficeHome folders() {
    return keys == null ? OfficeHome.at(home) : new OfficeHome(home, keys);
  }

  Office open() throws IOException {
    return Office.open(folders(), Clock.systemUTC(), new SecureRandom());
  }
}
