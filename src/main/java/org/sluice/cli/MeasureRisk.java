package org.sluice.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.risk.ModelCheck;
import org.sluice.risk.Risk;
import org.sluice.risk.RiskReport;
import org.sluice.table.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sluice risk`: the re-identification risk of a table as it is.
@Command(
    name = "risk",
    description = "${bundle:cli.risk}",
    footer =
        "%n${bundle:cli.example}%n  sluice risk drafts/open/data.csv \\%n    --quasi age,sex --sensitive income --k 20",
    mixinStandardHelpOptions = true)
final class MeasureRisk implements Callable<Integer> {

  @Mixin private TableFile table = new TableFile();
  @Mixin private Speech speech = new Speech();

  @Option(
      names = "--quasi",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "${bundle:cli.option.quasi}")
  private List<String> quasi = List.of();

  @Option(
      names = "--sensitive",
      split = ",",
      paramLabel = "COLUMN",
      description = "${bundle:cli.option.sensitive}")
  private List<String> sensitive = List.of();

  @Option(names = "--subject", paramLabel = "COLUMN", description = "${bundle:cli.option.subject}")
  private @Nullable String subject;

  @Option(names = "--k", paramLabel = "K", description = "${bundle:cli.option.k}")
  private @Nullable Integer k;

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var reading = table.read(ReadOptions.LOOK);
    speech.tell(reading.findings());
    var risk = Risk.measure(reading.table(), quasi, sensitive, subject);
    if (json) {
      printJson(risk);
    } else {
      printText(risk);
    }
    var missed =
        k == null
            ? List.<org.sluice.vocab.Finding>of()
            : ModelCheck.check(risk, k, OptionalInt.empty(), OptionalDouble.empty());
    speech.tell(missed);
    return missed.isEmpty() ? Exit.DONE : Exit.REFUSED;
  }

  private void printText(RiskReport risk) {
    speech.say(
        "cli.risk.report",
        Map.of(
            "rows", risk.rows(),
            "subjects", risk.subjects(),
            "classes", risk.classes(),
            "smallest", risk.smallest(),
            "unique", risk.unique(),
            "prosecutor", share(risk.prosecutor()),
            "marketer", share(risk.marketer())));
    risk.under()
        .forEach((size, rows) -> speech.say("cli.risk.under", Map.of("size", size, "rows", rows)));
    risk.leastDiversity()
        .forEach((column, values) ->
            speech.say(
                "cli.risk.sensitive",
                Map.of(
                    "column",
                    column,
                    "values",
                    values,
                    "distance",
                    share(risk.greatestDistance().getOrDefault(column, 0.0)))));
  }

  private void printJson(RiskReport risk) {
    var root =
        Print.object()
            .put("rows", risk.rows())
            .put("subjects", risk.subjects())
            .put("classes", risk.classes())
            .put("smallest", risk.smallest())
            .put("unique", risk.unique())
            .put("prosecutor", risk.prosecutor())
            .put("marketer", risk.marketer());
    var under = root.putObject("under");
    risk.under().forEach((size, rows) -> under.put(Integer.toString(size), rows));
    var diversity = root.putObject("leastDiversity");
    risk.leastDiversity().forEach(diversity::put);
    var distance = root.putObject("greatestDistance");
    risk.greatestDistance().forEach(distance::put);
    var distinct = root.putObject("distinct");
    risk.distinct().forEach(distinct::put);
    Print.json(speech.out(), root);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
