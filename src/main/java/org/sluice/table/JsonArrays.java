package org.sluice.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;

/// The records of a JSON array of arrays, the first of which is the header.
final class JsonArrays implements Records {

  private final JsonItems items;
  private List<Datatype> datatypes = List.of();

  private JsonArrays(JsonItems items) {
    this.items = items;
  }

  static Reading read(Source source, Charset charset, ReadOptions options) throws IOException {
    int headers = options.headerRowCount() == null ? 1 : options.headerRowCount();
    int skip = options.skipRows() == null ? 0 : options.skipRows();
    var dialect =
        new Dialect(
            FileFormat.JSON, charset.name(), ",", "\"", Dialect.Quoting.STRICT, skip, headers, "");
    return Grid.read(
        tally ->
            new JsonArrays(
                JsonItems.open(
                    source, FileFormat.JSON, charset, new CellCleaner(options.decisions(), tally))),
        dialect,
        options.decisions(),
        new Tally(source.name()));
  }

  @Override
  public String @Nullable [] next() throws IOException {
    var cells = new ArrayList<String>();
    var types = new ArrayList<Datatype>();
    boolean more =
        items.next((name, cell, datatype) -> {
          cells.add(cell);
          types.add(datatype);
        });
    datatypes = types;
    return more ? cells.toArray(String[]::new) : null;
  }

  @Override
  public List<Datatype> datatypes() {
    return datatypes;
  }

  @Override
  public long row() {
    return items.item();
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
