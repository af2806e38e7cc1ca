package org.sluice.office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/// The laws of [RegistryLaws] on PostgreSQL, where one can be started.
@Tag("postgres")
class PostgresTest extends RegistryLaws {

  private static @Nullable EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.start();
    } catch (Exception e) {
      Assumptions.abort("No PostgreSQL can be started here: " + e);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Override
  Registry open() throws Exception {
    var name = "t" + System.nanoTime();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return Registry.postgresql(server.getDatabase("postgres", name));
  }
}
