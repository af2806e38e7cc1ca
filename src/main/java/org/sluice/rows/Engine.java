package org.sluice.rows;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/// DuckDB with little memory, on two threads, that can touch nothing but some folders, and whose
/// settings nobody can change any more.
final class Engine implements Closeable {

  private static final String MEMORY = "256MB";

  private final DuckDBConnection root;

  private Engine(DuckDBConnection root) {
    this.root = root;
  }

  /// @param spill where rows may lie that don't fit into memory
  static Engine open(Path spill, Path... folders) throws IOException {
    var settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", spill.toAbsolutePath().toString());
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("jdbc_stream_results", "true");
    try {
      var root =
          DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class);
      try (var statement = root.createStatement()) {
        var allowed =
            Arrays.stream(folders)
                .map(folder -> Sql.file(folder.toAbsolutePath().normalize()))
                .collect(Collectors.joining(", ", "[", "]"));
        statement.execute("SET allowed_directories = " + allowed);
        statement.execute("SET enable_external_access = false");
        statement.execute("SET lock_configuration = true");
      }
      return new Engine(root);
    } catch (SQLException e) {
      throw new IOException("The row engine does not start", e);
    }
  }

  /// A connection of one's own, to close.
  Connection connect() throws SQLException {
    return root.duplicate();
  }

  @Override
  public void close() throws IOException {
    try {
      root.close();
    } catch (SQLException e) {
      throw new IOException("The row engine does not stop", e);
    }
  }
}
