package org.sluice.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Format;

/// Tables and files in memory, for tests.
final class Texts {

  private static final String[] PIECES = {
    "a", "Z", "7", "0", " ", ",", ";", "\"", "'", "\n", "|", "\t", "=1+1", "@", "-", "é", "ß", "中",
    "文", "區", "𠮷", "😀", "\\", "{", "]", "null", "<b>", "&", "\u00a0"
  };

  private Texts() {}

  static Source source(String name, byte[] bytes) {
    return new Source() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  static Source source(String name, String text) {
    return source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Source source(String name, String text, Charset charset) {
    return source(name, text.getBytes(charset));
  }

  static Reading read(String name, String text) throws IOException {
    return TableReader.read(source(name, text), ReadOptions.LOOK);
  }

  static List<List<String>> rows(Table table) throws IOException {
    var all = new ArrayList<List<String>>();
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(Arrays.asList(row));
      }
    }
    return all;
  }

  static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  static byte[] write(Format format, Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sink = Sinks.open(format, table.columns(), out)) {
      sink.writeAll(table);
    }
    return out.toByteArray();
  }

  static Table table(List<Column> columns, List<String[]> rows) {
    return new Table() {
      @Override
      public List<Column> columns() {
        return columns;
      }

      @Override
      public Rows rows() {
        var iterator = rows.iterator();
        return new Rows() {
          @Override
          public String @Nullable [] next() {
            return iterator.hasNext() ? iterator.next().clone() : null;
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  /// Text of odd characters, never one that means nothing, without spaces at its ends.
  static String cell(RandomGenerator random) {
    var cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  /// Columns of text, integers, decimals, booleans and dates, any of them blank at times.
  static Table random(RandomGenerator random, int rows) {
    var columns =
        List.of(
            Column.text("text 一"),
            new Column("n", Datatype.INTEGER),
            new Column("d", Datatype.DECIMAL),
            new Column("b", Datatype.BOOLEAN),
            new Column("day", Datatype.DATE),
            Column.text("other, \"text\""));
    var all = new ArrayList<String[]>();
    for (int i = 0; i < rows; i++) {
      all.add(
          new String[] {
            cell(random),
            blankOr(random, Long.toString(random.nextLong(-1_000_000, 1_000_000))),
            blankOr(random, random.nextInt(-99, 99) + "." + random.nextInt(1, 10)),
            blankOr(random, Boolean.toString(random.nextBoolean())),
            blankOr(random, java.time.LocalDate.ofEpochDay(random.nextInt(20_000)).toString()),
            cell(random)
          });
    }
    all.add(new String[] {"last", "1", "1.5", "true", "2020-02-29", "row"});
    return table(columns, all);
  }

  private static String blankOr(RandomGenerator random, String cell) {
    return random.nextInt(5) == 0 ? "" : cell;
  }
}
