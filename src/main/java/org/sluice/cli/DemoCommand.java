package org.sluice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sluice demo`: an invented county, whose departments, accounts and datasets go through the same
/// door as any user's own. A home that holds them already is served at once.
@Command(
    name = "demo",
    description = "${bundle:cli.demo}",
    footer = "%n${bundle:cli.example}%n  sluice demo --port 8080 --home demo-home",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  @Mixin private HomeOptions options = new HomeOptions();
  @Mixin private Speech speech = new Speech();

  @Option(names = "--catalog", paramLabel = "DIR", description = "${bundle:cli.option.catalog}")
  private @Nullable Path catalog;

  @Override
  public Integer call() throws Exception {
    var settings = options.settings();
    var clock = Clock.systemUTC();
    var catalog = catalog();
    try (var _ = Claim.of(settings)) {
      var office = OfficeHalf.open(settings, clock);
      var access = new DemoLoader(office.office(), catalog, settings.home(), clock, speech).load();
      try (var served = Served.over(office, settings, clock)) {
        speech.out().println(access);
        served.untilStopped(speech);
      }
    }
    return Exit.DONE;
  }

  private Path catalog() {
    var app = System.getProperty("sluice.app");
    return Stream.concat(
            Stream.ofNullable(catalog),
            Stream.concat(
                Stream.ofNullable(app).map(folder -> Path.of(folder, "catalog")),
                List.of(Path.of("catalog")).stream()))
        .filter(folder -> Files.isRegularFile(folder.resolve("departments.json")))
        .findFirst()
        .orElseThrow(SettingProblem::noCatalog);
  }
}
