package org.sluice.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sluice.classify.Suggestion;
import org.sluice.office.Inspection;
import org.sluice.profile.ColumnProfile;
import org.sluice.table.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sluice inspect`: what a table's columns look like and seem to mean.
@Command(
    name = "inspect",
    description = "${bundle:cli.inspect}",
    footer = "%n${bundle:cli.example}%n  sluice inspect persons.csv --json",
    mixinStandardHelpOptions = true)
final class Inspect implements Callable<Integer> {

  @Mixin private TableFile table = new TableFile();
  @Mixin private Speech speech = new Speech();

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var inspection = table.inspect(ReadOptions.LOOK);
    speech.tell(inspection.reading().findings());
    if (json) {
      printJson(inspection);
    } else {
      printText(inspection);
    }
    return Exit.DONE;
  }

  private void printJson(Inspection inspection) {
    var root = Print.object().put("rows", inspection.profile().rows());
    var columns = root.putArray("columns");
    for (var profile : inspection.profile().columns()) {
      var node = columns.addObject().put("name", profile.name());
      var suggestion = inspection.of(profile.name());
      node.put("type", suggestion.map(s -> s.meaning().code()).orElse("none"))
          .put("confidence", suggestion.map(Suggestion::confidence).orElse(0.0));
      var evidence = node.putArray("evidence");
      suggestion.ifPresent(
          s -> s.evidence().forEach(finding -> evidence.add(speech.messages().text(finding))));
      suggestion.ifPresent(
          s -> node.put("level", s.level().code()).put("category", s.category().code()));
      node.put("datatype", profile.datatype().code())
          .put("cells", profile.cells())
          .put("blanks", profile.blanks())
          .put("distinct", profile.distinct());
    }
    root.set("findings", Print.findings(inspection.reading().findings(), speech.messages()));
    Print.json(speech.out(), root);
  }

  private void printText(Inspection inspection) {
    speech.say("cli.inspect.rows", Map.of("rows", inspection.profile().rows()));
    for (var profile : inspection.profile().columns()) {
      speech.out().println(profile.name());
      speech.say("cli.inspect.facts", facts(profile));
      inspection
          .of(profile.name())
          .ifPresent(suggestion -> {
            speech.say(
                "cli.inspect.suggestion",
                Map.of(
                    "type", suggestion.meaning().code(),
                    "level", suggestion.level().code(),
                    "category", suggestion.category().code(),
                    "confidence", String.format(Locale.ROOT, "%.2f", suggestion.confidence())));
            suggestion
                .evidence()
                .forEach(finding -> speech.out().println("    " + speech.messages().text(finding)));
          });
    }
  }

  private static Map<String, ?> facts(ColumnProfile profile) {
    return Map.of(
        "datatype", profile.datatype().code(),
        "blanks", profile.blanks(),
        "distinct", profile.distinct());
  }
}
