package org.sluice.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes Parquet by way of DuckDB: rows are staged as CSV in the work folder, and copied into the
/// target, typed and compressed, when the sink is closed. The engine gets little memory and sees no
/// file but those two.
final class ParquetSink implements RowSink {

  private static final String MEMORY = "256MB";

  private final List<ParquetColumn> shapes;
  private final TypedRow typed;
  private final Path target;
  private final Path folder;
  private final Path staged;
  private final CsvSink csv;
  private boolean failed;
  private boolean closed;

  ParquetSink(List<Column> columns, Path target, Path workDir) throws IOException {
    this.typed = new TypedRow(columns);
    this.shapes = columns.stream().map(column -> new ParquetColumn(column)).toList();
    this.target = target.toAbsolutePath().normalize();
    this.folder = Files.createTempDirectory(workDir, "parquet-").toAbsolutePath().normalize();
    this.staged = folder.resolve("staged.csv");
    OutputStream out = Files.newOutputStream(staged);
    this.csv = new CsvSink(columns, out);
  }

  @Override
  public void write(String[] row) throws IOException {
    failed = true;
    typed.next(row);
    var cells = row.clone();
    for (int i = 0; i < cells.length; i++) {
      if (typed.isNothing(i, cells[i])) {
        cells[i] = "";
      } else {
        typed.typed(i, cells[i]);
        shapes.get(i).look(cells[i]);
      }
    }
    csv.write(cells);
    failed = false;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      csv.close();
      if (!failed) {
        copy();
      }
    } finally {
      delete();
    }
  }

  private void copy() throws IOException {
    var settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("threads", "1");
    settings.setProperty("temp_directory", folder.toString());
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        var statement = connection.createStatement()) {
      statement.execute(
          "SET allowed_directories = [%s, %s]"
              .formatted(text(folder.toString()), text(parent(target).toString())));
      statement.execute("SET enable_external_access = false");
      statement.execute(
          "COPY (SELECT %s FROM read_csv(%s, columns = {%s}, header = true, delim = ',', quote = '\"',"
                  .formatted(expressions(), text(staged.toString()), columns())
              + " escape = '\"', nullstr = '', auto_detect = false, parallel = false,"
              + " max_line_size = 33554432, strict_mode = false))"
              + " TO %s (FORMAT parquet, COMPRESSION zstd)".formatted(text(target.toString())));
    } catch (SQLException e) {
      throw new IOException("DuckDB could not write " + target.getFileName(), e);
    }
  }

  /// Staged columns are text named by position, so that no name of a table meets a rule of the
  /// engine's.
  private String columns() {
    return IntStream.range(0, shapes.size())
        .mapToObj(i -> "'c%d': 'VARCHAR'".formatted(i))
        .collect(Collectors.joining(", "));
  }

  private String expressions() {
    return IntStream.range(0, shapes.size())
        .mapToObj(i ->
            "CAST(c%d AS %s) AS %s".formatted(i, shapes.get(i).type(), name(shapes.get(i).name())))
        .collect(Collectors.joining(", "));
  }

  private static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String name(String value) {
    return "\"" + value.replace("\"", "\"\"") + "\"";
  }

  private static Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? file : parent;
  }

  private void delete() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
