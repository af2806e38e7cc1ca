package org.sluice.table;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// The records of a delimited file with NUL characters taken out and undecodable bytes replaced,
/// each of which is found where it stands.
final class DelimitedRecords implements Records {

  private final Characters characters;
  private final Records records;
  private final CellCleaner cleaner;

  private DelimitedRecords(Characters characters, Records records, CellCleaner cleaner) {
    this.characters = characters;
    this.records = records;
    this.cleaner = cleaner;
  }

  static Opener opener(Source source, Dialect dialect, Decisions decisions) {
    return tally -> {
      var in = Characters.open(source, Charset.forName(dialect.encoding()));
      var records =
          switch (dialect.quoting()) {
            case STRICT -> new JacksonRecords(in, dialect);
            case BACKSLASH, LENIENT -> new CommonsRecords(in, dialect);
          };
      return new DelimitedRecords(in, records, new CellCleaner(decisions, tally));
    };
  }

  @Override
  public String @Nullable [] next() throws IOException {
    var cells = records.next();
    if (cells != null && characters.isSuspect()) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cleaner.clean(cells[i], row(), ColumnNames.byPosition(i));
      }
    }
    return cells;
  }

  @Override
  public long row() {
    return records.row();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
