package org.sluice.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sluice.csvw.RowMapping;
import org.sluice.release.Manifest;
import org.sluice.table.Column;
import org.sluice.table.Table;
import org.sluice.vocab.Format;

/// Writes the rows of a release as RDF, row by row, never holding the table. All four formats hold
/// the same triples, those of [RowMapping].
public final class RdfRows {

  private RdfRows() {}

  /// Writes all rows; leaves the stream open.
  ///
  /// @param base the portal's public address, without a slash at its end
  /// @throws IllegalArgumentException where the format is not one of RDF, or the table is not that
  ///   of the manifest
  public static void write(
      Format format, Manifest manifest, Table table, String base, OutputStream out)
      throws IOException {
    var mapping = mapping(manifest, base);
    if (!names(table.columns()).equals(names(mapping.columns()))) {
      throw new IllegalArgumentException("The table is not that of the release");
    }
    try (var writer = writer(format, mapping, out);
        var rows = table.rows()) {
      long number = 1;
      for (var row = rows.next(); row != null; row = rows.next()) {
        writer.write(mapping.triples(number++, row));
      }
    }
    out.flush();
  }

  /// How rows of a release are read as RDF.
  public static RowMapping mapping(Manifest manifest, String base) {
    var id = manifest.id();
    return new RowMapping(
        base,
        id.dataset(),
        id.version(),
        id.tier(),
        manifest.columns().stream().map(c -> new Column(c.name(), c.datatype())).toList());
  }

  private static TripleWriter writer(Format format, RowMapping mapping, OutputStream out)
      throws IOException {
    return switch (format) {
      case N_TRIPLES, TURTLE -> new StreamWriter(format, out);
      case JSON_LD -> new JsonLdWriter(mapping, out);
      case RDF_XML -> new RdfXmlWriter(mapping, out);
      case CSV, JSON, JSONL, XLSX, PARQUET ->
          throw new IllegalArgumentException(format + " is not a format of RDF");
    };
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
