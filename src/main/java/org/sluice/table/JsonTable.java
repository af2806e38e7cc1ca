package org.sluice.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Place;

/// A table whose columns are the members of JSON objects, in the order in which they first occur.
final class JsonTable implements Table {

  private final Source source;
  private final FileFormat format;
  private final Charset charset;
  private final Map<String, Integer> positions;
  private final List<Column> columns;

  private JsonTable(
      Source source,
      FileFormat format,
      Charset charset,
      Map<String, Integer> positions,
      List<Column> columns) {
    this.source = source;
    this.format = format;
    this.charset = charset;
    this.positions = positions;
    this.columns = List.copyOf(columns);
  }

  static Reading read(Source source, FileFormat format, ReadOptions options) throws IOException {
    var charset = DialectFinder.charset(source, options);
    var tally = new Tally(source.name());
    var positions = new LinkedHashMap<String, Integer>();
    var types = new CellTypes();
    var counts = new ArrayList<Long>();
    long rows = 0;
    try (var items =
        JsonItems.open(source, format, charset, new CellCleaner(options.decisions(), tally))) {
      var look = new Look(items, positions, types, counts, tally);
      while (items.next(look)) {
        if (items.isArray()) {
          return JsonArrays.read(source, charset, options);
        }
        rows = items.item();
      }
    }
    if (positions.isEmpty()) {
      throw TableProblem.of("table.empty", Place.file(source.name()), Map.of());
    }
    var header = positions.keySet().stream().map(JsonItems::shown).toArray(String[]::new);
    var names = ColumnNames.of(header, header.length, 1, options.decisions(), tally);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < header.length; i++) {
      columns.add(new Column(names.get(i), types.of(i)));
      if (counts.get(i) < rows) {
        tally.note("table.missing-members", 0, names.get(i));
      }
    }
    var dialect = new Dialect(format, charset.name(), ",", "\"", Dialect.Quoting.STRICT, 0, 0, "");
    return new Reading(
        new JsonTable(source, format, charset, positions, columns),
        List.of(),
        dialect,
        tally.findingsOrProblem());
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public Rows rows() throws IOException {
    var cleaner = new CellCleaner(Decisions.DEFAULT, new Tally(""));
    return new ObjectRows(JsonItems.open(source, format, charset, cleaner));
  }

  private record Look(
      JsonItems items,
      Map<String, Integer> positions,
      CellTypes types,
      List<Long> counts,
      Tally tally)
      implements JsonItems.Members {

    @Override
    public void member(String name, String cell, Datatype datatype) {
      int position = positions.computeIfAbsent(name, key -> positions.size());
      if (position == counts.size()) {
        counts.add(0L);
      }
      counts.set(position, counts.get(position) + 1);
      if (!cell.isEmpty()) {
        types.look(position, datatype);
      }
      if (datatype == Datatype.STRING
          && (cell.startsWith("{") || cell.startsWith("["))
          && !name.startsWith(JsonItems.MEMBER)) {
        tally.note("table.nested-values", items.item(), name);
      }
    }
  }

  private final class ObjectRows implements Rows {
    private final JsonItems items;

    ObjectRows(JsonItems items) {
      this.items = items;
    }

    @Override
    public String @Nullable [] next() throws IOException {
      var row = new String[columns.size()];
      Arrays.fill(row, "");
      return items.next((name, cell, datatype) -> put(row, name, cell)) ? row : null;
    }

    private void put(String[] row, String name, String cell) {
      var position = positions.get(name);
      if (position != null) {
        row[position] = cell;
      }
    }

    @Override
    public void close() throws IOException {
      items.close();
    }
  }
}
