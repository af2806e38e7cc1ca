package org.sluice.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sluice.portal.Held;
import org.sluice.portal.Holdings;
import org.sluice.portal.Surface;
import org.sluice.table.RowSink;
import org.sluice.table.Sinks;
import org.sluice.vocab.Format;

/// Answers queries over the rows of releases. Which release a caller may ask is settled before: a
/// [Held] comes from their view.
public final class RowStore implements Surface, Closeable {

  private static final Duration PAGE_TIME = Duration.ofSeconds(10);
  private static final Duration EXPORT_TIME = Duration.ofMinutes(10);

  private final RowFiles files;
  private final Path work;
  private final Path releases;
  private final Engine engine;
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("row-alarm").factory());

  private RowStore(RowFiles files, Path work, Path releases, Engine engine) {
    this.files = files;
    this.work = work;
    this.releases = releases;
    this.engine = engine;
  }

  /// Opens the store of the portal under a home folder.
  public static RowStore open(Path home) throws IOException {
    var portal = home.toAbsolutePath().normalize().resolve("portal");
    var files = new RowFiles(Files.createDirectories(portal.resolve("rows")));
    var work = Files.createDirectories(portal.resolve("rows-work"));
    clear(work);
    return new RowStore(files, work, portal.resolve("releases"), Engine.open(work, files.folder()));
  }

  /// The rows of a query made by [RowQuery#page], with the total.
  ///
  /// @throws RowProblem where it takes too long
  public Page page(Held held, RowQuery query) throws IOException {
    var file = files.of(held.manifest().id());
    long total =
        query.where().isEmpty()
            ? held.manifest().rows()
            : ask(Sql.count(file, query), PAGE_TIME, RowStore::number);
    var rows = new ArrayList<List<String>>();
    ask(
        Sql.rows(file, query),
        PAGE_TIME,
        answer -> each(answer, query, row -> rows.add(List.of(row))));
    return new Page(query.columns(), rows, total);
  }

  /// Writes the rows of a query in a format that is not RDF; answers how many. The stream stays
  /// open.
  ///
  /// @throws RowProblem where it takes too long
  public long export(Held held, RowQuery query, Format format, OutputStream out)
      throws IOException {
    if (format == Format.PARQUET) {
      return parquet(held, query, out);
    }
    try (var sink = Sinks.open(format, query.columns(), new Unclosed(out))) {
      return into(held, query, sink);
    }
  }

  private long parquet(Held held, RowQuery query, OutputStream out) throws IOException {
    var folder = Files.createTempDirectory(work, "export-");
    try {
      var file = folder.resolve("data.parquet");
      long rows;
      try (var sink = Sinks.parquet(query.columns(), file, folder)) {
        rows = into(held, query, sink);
      }
      Files.copy(file, out);
      return rows;
    } finally {
      clear(folder);
      Files.delete(folder);
    }
  }

  private long into(Held held, RowQuery query, RowSink sink) throws IOException {
    var sql = Sql.rows(files.of(held.manifest().id()), query);
    return ask(sql, EXPORT_TIME, answer -> each(answer, query, sink::write));
  }

  private static long number(ResultSet answer) throws SQLException {
    answer.next();
    return answer.getLong(1);
  }

  private static long each(ResultSet answer, RowQuery query, EachRow each)
      throws SQLException, IOException {
    int width = query.select().size();
    long count = 0;
    while (answer.next()) {
      var row = new String[width];
      for (int i = 0; i < width; i++) {
        var cell = answer.getString(i + 1);
        row[i] = cell == null ? "" : cell;
      }
      each.row(row);
      count++;
    }
    return count;
  }

  private interface EachRow {
    void row(String[] row) throws IOException;
  }

  private interface Reading<T> {
    T read(ResultSet answer) throws SQLException, IOException;
  }

  private <T> T ask(Sql sql, Duration time, Reading<T> reading) throws IOException {
    var rung = new AtomicBoolean();
    try (var connection = engine.connect();
        var statement = connection.prepareStatement(sql.text())) {
      for (int i = 0; i < sql.values().size(); i++) {
        statement.setString(i + 1, sql.values().get(i));
      }
      var ringing =
          alarm.schedule(() -> stop(statement, rung), time.toMillis(), TimeUnit.MILLISECONDS);
      try (var answer = statement.executeQuery()) {
        return reading.read(answer);
      } finally {
        ringing.cancel(false);
      }
    } catch (SQLException e) {
      if (rung.get()) {
        throw RowProblem.tooSlow(time.toSeconds());
      }
      if (String.valueOf(e.getMessage()).contains("Out of Memory")) {
        throw RowProblem.tooLarge();
      }
      throw new IOException("The row engine can't answer", e);
    }
  }

  private static void stop(PreparedStatement statement, AtomicBoolean rung) {
    rung.set(true);
    try {
      statement.cancel();
    } catch (SQLException e) {
      rung.set(false);
    }
  }

  @Override
  public void prepare(Holdings next) throws IOException {
    var missing =
        next.releases().stream().filter(held -> !files.has(held.manifest().id())).toList();
    if (!missing.isEmpty()) {
      try (var builder = Engine.open(work, files.folder(), releases)) {
        for (var held : missing) {
          files.make(held, builder);
        }
      }
    }
  }

  @Override
  public void switched(Holdings now) throws IOException {
    files.keepOnly(now);
  }

  @Override
  public void forget() throws IOException {
    clear(files.folder());
  }

  private static void clear(Path folder) throws IOException {
    try (var left = Files.walk(folder)) {
      for (var path : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    alarm.shutdown();
    engine.close();
  }
}
