package org.sluice.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.sluice.vocab.Format;

/// Opens what writes a table in some format. Rows are the same in every format; only CSV keeps each
/// cell character by character.
public final class Sinks {

  private Sinks() {}

  /// A sink into a stream, which it closes. Parquet wants a file ([#parquet]), RDF is written
  /// elsewhere.
  public static RowSink open(Format format, List<Column> columns, OutputStream out)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvSink(columns, out);
      case JSON, JSONL -> new JsonSink(format, columns, out);
      case XLSX -> new XlsxSink(columns, out);
      case PARQUET, TURTLE, N_TRIPLES, JSON_LD, RDF_XML ->
          throw new IllegalArgumentException(format + " is not written to a stream of rows");
    };
  }

  /// A sink into a Parquet file, which appears when the sink is closed.
  ///
  /// @param workDir where temporary files may lie until then
  public static RowSink parquet(List<Column> columns, Path target, Path workDir)
      throws IOException {
    return new ParquetSink(columns, target, workDir);
  }
}
