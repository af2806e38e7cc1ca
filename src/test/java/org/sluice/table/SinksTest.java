package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.table.Texts.random;
import static org.sluice.table.Texts.rows;
import static org.sluice.table.Texts.source;
import static org.sluice.table.Texts.table;
import static org.sluice.table.Texts.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Format;

final class SinksTest {

  @ParameterizedTest(name = "{0}, seed 4711")
  @EnumSource(
      value = Format.class,
      names = {"CSV", "JSON", "JSONL", "XLSX"})
  void what_is_written_is_read_again(Format format) throws IOException {
    var random = new Random(4711);
    for (int i = 0; i < 40; i++) {
      var table = random(random, random.nextInt(60));
      var written = write(format, table);
      var reading =
          TableReader.read(
              source("t." + format.extension(), written),
              format == Format.JSON || format == Format.JSONL ? ReadOptions.LOOK : plain(format));
      assertThat(Texts.names(reading.table())).isEqualTo(Texts.names(table));
      assertThat(rows(reading.table())).isEqualTo(rows(table));
      var expected = table.columns().stream().map(column -> kept(format, column)).toList();
      assertThat(reading.table().columns()).isEqualTo(expected);
    }
  }

  /// What a format itself says of a column's datatype.
  private static Column kept(Format format, Column column) {
    boolean kept =
        switch (column.datatype()) {
          case INTEGER, DECIMAL, BOOLEAN -> format != Format.CSV;
          case DATE -> format == Format.XLSX;
          case STRING, DATETIME, TIME, YEAR, YEAR_MONTH -> true;
        };
    return kept ? column : Column.text(column.name());
  }

  private static ReadOptions plain(Format format) {
    return format == Format.CSV
        ? ReadOptions.of(Dialect.PLAIN, Decisions.DEFAULT)
        : ReadOptions.LOOK.withHeaderRowCount(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void csv_of_any_width_is_read_again(long seed) throws IOException {
    var random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      int width = random.nextInt(1, 4);
      var columns = new ArrayList<Column>();
      for (int c = 0; c < width; c++) {
        columns.add(Column.text("c" + c));
      }
      var all = new ArrayList<String[]>();
      for (int r = random.nextInt(20); r > 0; r--) {
        var row = new String[width];
        for (int c = 0; c < width; c++) {
          row[c] = Texts.cell(random) + (random.nextInt(9) == 0 ? "\r\n" : "");
        }
        all.add(row);
      }
      var table = table(columns, all);
      var reading =
          TableReader.read(
              source("t.csv", write(Format.CSV, table)),
              ReadOptions.of(Dialect.PLAIN, Decisions.DEFAULT));
      assertThat(rows(reading.table())).isEqualTo(rows(table));
      assertThat(reading.findings()).isEmpty();
    }
  }

  @Test
  void csv_quotes_only_what_needs_it_and_leaves_formulas_alone() throws IOException {
    var table =
        table(
            List.of(Column.text("a"), Column.text("b")),
            List.of(new String[] {"=1+1", "x,y"}, new String[] {" z", "\"q\""}));
    assertThat(new String(write(Format.CSV, table), StandardCharsets.UTF_8))
        .isEqualTo("a,b\n=1+1,\"x,y\"\n z,\"\"\"q\"\"\"\n");
  }

  @Test
  void json_has_types_and_nulls() throws IOException {
    var table =
        table(
            List.of(new Column("n", Datatype.DECIMAL), Column.text("t")),
            List.of(new String[] {"1.50", "x"}, new String[] {"NA", ""}));
    assertThat(new String(write(Format.JSON, table), StandardCharsets.UTF_8))
        .isEqualToIgnoringWhitespace("[{\"n\":1.50,\"t\":\"x\"},{\"n\":null,\"t\":null}]");
    assertThat(new String(write(Format.JSONL, table), StandardCharsets.UTF_8))
        .isEqualTo("{\"n\":1.50,\"t\":\"x\"}\n{\"n\":null,\"t\":null}\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSON", "JSONL", "XLSX"})
  void a_cell_that_breaks_its_columns_promise_is_a_problem(Format format) {
    var table =
        table(
            List.of(Column.text("t"), new Column("n", Datatype.INTEGER)),
            List.of(new String[] {"x", "1"}, new String[] {"y", "secret"}));
    assertThatThrownBy(() -> write(format, table))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> {
              assertThat(problem.findings().getFirst().code()).isEqualTo("table.value-mismatch");
              assertThat(problem.findings().getFirst().place().row()).isEqualTo(2);
              assertThat(problem)
                  .hasMessageContaining("column n")
                  .hasMessageNotContaining("secret");
            });
  }

  @Test
  void parquet_is_typed(@TempDir Path folder) throws IOException, SQLException {
    var table =
        table(
            List.of(
                Column.text("名 \"称\""),
                new Column("n", Datatype.INTEGER),
                new Column("d", Datatype.DECIMAL),
                new Column("day", Datatype.DATE),
                new Column("at", Datatype.DATETIME),
                new Column("zone", Datatype.DATETIME),
                new Column("b", Datatype.BOOLEAN),
                new Column("y", Datatype.YEAR)),
            List.of(
                new String[] {
                  "a,\n\"中\"",
                  "7",
                  "1.50",
                  "2020-02-29",
                  "2020-02-29T01:02:03",
                  "2020-02-29T01:02:03Z",
                  "true",
                  "1999"
                },
                new String[] {"", "NA", "-12345.678", "", "", "", "", ""}));
    var target = folder.resolve("it's.parquet");
    var work = Files.createDirectory(folder.resolve("work"));
    try (var sink = Sinks.parquet(table.columns(), target, work)) {
      sink.writeAll(table);
    }
    assertThat(work).isEmptyDirectory();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "SELECT * FROM read_parquet('" + target.toString().replace("'", "''") + "')")) {
      var types = new ArrayList<String>();
      for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
        types.add(found.getMetaData().getColumnTypeName(i));
      }
      assertThat(types)
          .containsExactly(
              "VARCHAR",
              "BIGINT",
              "DECIMAL(8,3)",
              "DATE",
              "TIMESTAMP",
              "TIMESTAMP WITH TIME ZONE",
              "BOOLEAN",
              "SMALLINT");
      assertThat(found.next()).isTrue();
      assertThat(found.getMetaData().getColumnName(1)).isEqualTo("名 \"称\"");
      assertThat(found.getString(1)).isEqualTo("a,\n\"中\"");
      assertThat(found.getBigDecimal(3)).isEqualByComparingTo("1.5");
      assertThat(found.getString(4)).isEqualTo("2020-02-29");
      assertThat(found.next()).isTrue();
      assertThat(found.getObject(1)).isNull();
      assertThat(found.getObject(2)).isNull();
      assertThat(found.next()).isFalse();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void parquet_keeps_every_cell(long seed, @TempDir Path folder) throws IOException, SQLException {
    var random = new Random(seed);
    var table = random(random, 200);
    var target = folder.resolve("t.parquet");
    try (var sink = Sinks.parquet(table.columns(), target, folder)) {
      sink.writeAll(table);
    }
    var found = new ArrayList<List<String>>();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT * FROM read_parquet('" + target + "')")) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (int i = 1; i <= table.columns().size(); i++) {
          row.add(rows.getString(i) == null ? "" : rows.getString(i));
        }
        found.add(row);
      }
    }
    assertThat(found).isEqualTo(rows(table));
  }

  @Test
  void a_failed_parquet_leaves_nothing(@TempDir Path folder) throws IOException {
    var target = folder.resolve("t.parquet");
    var work = Files.createDirectory(folder.resolve("work"));
    assertThatThrownBy(
            () -> {
              try (var sink =
                  Sinks.parquet(List.of(new Column("n", Datatype.INTEGER)), target, work)) {
                sink.write(new String[] {"x"});
              }
            })
        .isInstanceOf(TableProblem.class);
    assertThat(target).doesNotExist();
    assertThat(work).isEmptyDirectory();
  }
}
