package org.sluice.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of commands that open a home.
final class HomeOptions {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "sluice-home",
      description = "${bundle:cli.option.home}")
  private Path home = Path.of("sluice-home");

  @Option(names = "--keys", paramLabel = "DIR", description = "${bundle:cli.option.keys}")
  private @Nullable Path keys;

  @Option(names = "--host", paramLabel = "ADDRESS", description = "${bundle:cli.option.host}")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "N", description = "${bundle:cli.option.port}")
  private @Nullable Integer port;

  @Option(names = "--address", paramLabel = "URL", description = "${bundle:cli.option.address}")
  private @Nullable String address;

  @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:cli.option.zone}")
  private @Nullable String zone;

  Settings settings() {
    return Settings.read(new Settings.Flags(home, keys, host, port, address, zone));
  }
}
