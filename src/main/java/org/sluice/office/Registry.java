package org.sluice.office;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// The office's database: opened, migrated to the newest schema, and used in transactions. Its
/// exceptions don't name what was bound to a statement.
public final class Registry implements AutoCloseable {

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Registry(DataSource source, String dialect, int connections) {
    var config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    config.setPoolName("registry");
    pool = new HikariDataSource(config);
    Flyway.configure(Registry.class.getClassLoader())
        .dataSource(pool)
        .locations("classpath:registry/common", "classpath:registry/" + dialect)
        .load()
        .migrate();
    jdbi = Jdbi.create(pool);
    jdbi.configure(
        StatementExceptions.class,
        exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
  }

  /// A file of SQLite, made where it is missing. What is committed survives a power failure;
  /// another process may use the same file.
  public static Registry sqlite(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    var config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(30_000);
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return new Registry(source, "sqlite", 4);
  }

  /// A database of PostgreSQL.
  public static Registry postgresql(DataSource source) {
    return new Registry(source, "postgresql", 8);
  }

  <T> T read(HandleCallback<T, RuntimeException> question) {
    return jdbi.withHandle(question);
  }

  /// Does all of it or nothing.
  <T> T change(HandleCallback<T, RuntimeException> change) {
    return jdbi.inTransaction(change);
  }

  /// The next number of a gapless sequence; others who want one wait until this transaction ends.
  static long next(Handle handle, String counter) {
    handle
        .createUpdate("update counter set value = value + 1 where name = :name")
        .bind("name", counter)
        .execute();
    return handle
        .createQuery("select value from counter where name = :name")
        .bind("name", counter)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void close() {
    pool.close();
  }
}
