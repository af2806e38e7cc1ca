package org.sluice.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sluice.desensitize.Desensitized;
import org.sluice.rdf.Provenance;
import org.sluice.rdf.RdfRows;
import org.sluice.release.Bundle;
import org.sluice.release.BundleWriter;
import org.sluice.release.Guarantee;
import org.sluice.release.Manifest;
import org.sluice.release.ReleaseId;
import org.sluice.release.ReleasedColumn;
import org.sluice.table.Sinks;
import org.sluice.table.Table;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;

/// Writes one tier as a bundle: its rows in each format, how they are to be read, and how they came
/// about.
final class DraftWriter {

  private final Draft draft;
  private final Progress progress;

  DraftWriter(Draft draft, Progress progress) {
    this.draft = draft;
    this.progress = progress;
  }

  /// Writes the bundle into a new folder.
  ///
  /// @param aside a folder for temporary files of released rows
  Manifest write(Desensitized made, Path folder, Path aside) throws IOException {
    var bundle = BundleWriter.create(folder);
    progress.at("office.step.typing", 0, made.rows());
    var table = ReleasedDatatypes.of(made.table(), draft.datatypes());
    for (var format : List.of(Format.CSV, Format.JSON)) {
      progress.at("office.step.writing-" + format.extension(), 0, made.rows());
      bundle.distribution(
          format,
          out -> {
            try (var sink = Sinks.open(format, table.columns(), out)) {
              sink.writeAll(table);
            }
          });
    }
    progress.at("office.step.writing-parquet", 0, made.rows());
    bundle.distributionFile(
        Format.PARQUET,
        file -> {
          try (var sink = Sinks.parquet(table.columns(), file, aside)) {
            sink.writeAll(table);
          }
        });
    var manifest = manifest(made, table);
    if (made.rows() <= draft.rdfRows()) {
      progress.at("office.step.writing-nt", 0, made.rows());
      bundle.distribution(
          Format.N_TRIPLES,
          out -> RdfRows.write(Format.N_TRIPLES, manifest, table, draft.base(), out));
    }
    bundle.document(Bundle.PROVENANCE, out -> out.write(Provenance.of(manifest)));
    return bundle.draft(manifest);
  }

  private Manifest manifest(Desensitized made, Table table) {
    var model = made.plan().model();
    return new Manifest(
        new ReleaseId(draft.listing().dataset(), draft.version(), made.plan().tier()),
        draft.issued(),
        draft.listing(),
        table.columns().stream()
            .map(column -> {
              var plan = made.plan().of(column.name()).orElseThrow();
              return new ReleasedColumn(
                  column.name(),
                  draft.titles().getOrDefault(column.name(), LangText.EMPTY),
                  draft.descriptions().getOrDefault(column.name(), LangText.EMPTY),
                  column.datatype(),
                  plan.category(),
                  plan.treatment().kind(),
                  plan.reason(),
                  plan.arguments(),
                  made.losses().getOrDefault(column.name(), 0.0));
            })
            .toList(),
        made.rows(),
        new Guarantee(
            model.k(), model.l(), model.t(), SuppressionBand.of(made.suppressed(), made.rows())),
        draft.policy(),
        List.of(),
        draft.preparedBy(),
        null);
  }
}
