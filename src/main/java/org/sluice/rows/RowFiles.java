package org.sluice.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sluice.portal.Held;
import org.sluice.portal.Holdings;
import org.sluice.release.ReleaseId;

/// The store's own copies of rows: one Parquet file a release, all cells text, blanks null, with
/// the number of each row.
record RowFiles(Path folder) {

  private static final String ASIDE = ".tmp-";

  Path of(ReleaseId release) {
    return folder.resolve(release.folder() + ".parquet");
  }

  boolean has(ReleaseId release) {
    return Files.exists(of(release));
  }

  /// Makes the copy of a release from its `data.csv`; it appears when it is whole.
  ///
  /// @param engine that may read the release and write here
  /// @throws RowProblem where the table is too wide for the engine
  void make(Held held, Engine engine) throws IOException {
    var target = of(held.manifest().id());
    var aside = folder.resolve(ASIDE + target.getFileName());
    int columns = held.manifest().columns().size();
    var names =
        IntStream.range(0, columns)
            .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
            .collect(Collectors.joining(", "));
    var cells =
        IntStream.range(0, columns)
            .mapToObj(i -> "nullif(c" + i + ", '') AS c" + i)
            .collect(Collectors.joining(", "));
    try (var connection = engine.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT row_number() OVER () - 1 AS r, "
              + cells
              + " FROM read_csv("
              + Sql.file(held.folder().resolve("data.csv").toAbsolutePath().normalize())
              + ", columns = {"
              + names
              + "}, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '',"
              + " auto_detect = false, parallel = false, max_line_size = 33554432))"
              + " TO "
              + Sql.file(aside.toAbsolutePath().normalize())
              + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 65536)");
    } catch (SQLException e) {
      if (String.valueOf(e.getMessage()).contains("Out of Memory")) {
        Files.deleteIfExists(aside);
        throw RowProblem.tooWide(held.manifest().id(), columns);
      }
      throw new IOException("The rows of " + held.manifest().id() + " can't be copied", e);
    }
    Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Deletes what belongs to no release of the holdings.
  void keepOnly(Holdings holdings) throws IOException {
    var kept = new HashSet<Path>();
    holdings.releases().forEach(held -> kept.add(of(held.manifest().id())));
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (!kept.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}
