package org.sluice.table;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Finding.Severity;

/// The records of a delimited file with NUL characters taken out and undecodable bytes replaced,
/// each of which is found where it stands.
final class DelimitedRecords implements Records {

  private final Characters characters;
  private final Records records;
  private final Decisions decisions;
  private final Tally tally;

  private DelimitedRecords(
      Characters characters, Records records, Decisions decisions, Tally tally) {
    this.characters = characters;
    this.records = records;
    this.decisions = decisions;
    this.tally = tally;
  }

  static Opener opener(Source source, Dialect dialect, Decisions decisions) {
    return tally -> {
      var in = Characters.open(source, Charset.forName(dialect.encoding()));
      var records =
          switch (dialect.quoting()) {
            case STRICT -> new JacksonRecords(in, dialect);
            case BACKSLASH, LENIENT -> new CommonsRecords(in, dialect);
          };
      return new DelimitedRecords(in, records, decisions, tally);
    };
  }

  @Override
  public String @Nullable [] next() throws IOException {
    var cells = records.next();
    if (cells != null && characters.isSuspect()) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = clean(cells[i], i);
      }
    }
    return cells;
  }

  private String clean(String cell, int index) {
    var text = cell;
    if (text.indexOf(0) >= 0) {
      var severity =
          switch (decisions.nulBytes()) {
            case REMOVE -> Severity.WARNING;
            case REFUSE -> Severity.ERROR;
          };
      tally.add(severity, "table.nul-bytes", row(), ColumnNames.byPosition(index));
      text = text.replace("\0", "");
    }
    if (text.indexOf(Characters.UNDECODABLE) >= 0) {
      var severity =
          switch (decisions.undecodableBytes()) {
            case REPLACE -> Severity.WARNING;
            case REFUSE -> Severity.ERROR;
          };
      tally.add(severity, "table.undecodable-bytes", row(), ColumnNames.byPosition(index));
      text = text.replace(Characters.UNDECODABLE, '\uFFFD');
    }
    return text;
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
