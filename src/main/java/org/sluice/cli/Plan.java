package org.sluice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sluice.office.Proposal;
import org.sluice.policy.PlanMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sluice plan`: what each tier would get, and why.
@Command(
    name = "plan",
    description = "${bundle:cli.plan}",
    footer = "%n${bundle:cli.example}%n  sluice plan persons.csv --metadata persons.json",
    mixinStandardHelpOptions = true)
final class Plan implements Callable<Integer> {

  @Mixin private TableFile table = new TableFile();
  @Mixin private Speech speech = new Speech();

  @Option(names = "--metadata", paramLabel = "FILE", description = "${bundle:cli.option.metadata}")
  private @Nullable Path metadata;

  @Option(names = "--preset", paramLabel = "NAME", description = "${bundle:cli.option.preset}")
  private @Nullable String preset;

  @Option(names = "--json", description = "${bundle:cli.option.json}")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var proposed = Proposed.of(table, metadata, preset, speech);
    speech.tell(proposed.objections());
    speech.tell(proposed.planned().findings());
    if (json) {
      printJson(proposed);
    } else {
      speech
          .out()
          .print(
              PlanMatrix.text(
                  proposed.planned().plan(), proposed.classification(), speech.messages()));
    }
    return !Proposal.isBlocked(proposed.objections()) && proposed.planned().isAllowed()
        ? Exit.DONE
        : Exit.REFUSED;
  }

  private void printJson(Proposed proposed) {
    var root = Print.object();
    root.put("level", proposed.classification().level().code());
    var tiers = root.putArray("tiers");
    for (var tier : proposed.planned().plan().tiers()) {
      var node = tiers.addObject().put("tier", tier.tier().code());
      var model = node.putObject("model").put("k", tier.model().k());
      tier.model().l().ifPresent(l -> model.put("l", l));
      tier.model().t().ifPresent(t -> model.put("t", t));
      model.put("suppressionLimit", tier.model().suppressionLimit());
      var columns = node.putArray("columns");
      for (var column : tier.columns()) {
        columns
            .addObject()
            .put("name", column.column())
            .put("category", column.category().code())
            .put("treatment", column.treatment().kind().code())
            .put("why", speech.messages().text(column.reason(), column.arguments()));
      }
    }
    root.set("findings", Print.findings(proposed.planned().findings(), speech.messages()));
    Print.json(speech.out(), root);
  }
}
