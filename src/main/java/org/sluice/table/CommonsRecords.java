package org.sluice.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Delimited records of the odd dialects: backslashes before quotes, text after a closing quote,
/// spaces before an opening one.
final class CommonsRecords implements Records {

  private final Bounded in;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long row;

  CommonsRecords(Reader in, Dialect dialect) throws IOException {
    this.in = new Bounded(in);
    this.parser = CSVParser.builder().setReader(this.in).setFormat(format(dialect)).get();
    this.records = parser.iterator();
  }

  private static CSVFormat format(Dialect dialect) {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(dialect.delimiter().charAt(0))
            .setIgnoreEmptyLines(false)
            .setQuote(dialect.quoteChar().isEmpty() ? null : dialect.quoteChar().charAt(0));
    return switch (dialect.quoting()) {
      case STRICT -> format.get();
      case BACKSLASH -> format.setEscape('\\').setTrailingData(true).get();
      case LENIENT -> format.setTrailingData(true).setIgnoreSurroundingSpaces(true).get();
    };
  }

  @Override
  public String @Nullable [] next() throws IOException {
    in.sinceRecord = 0;
    try {
      if (!records.hasNext()) {
        return null;
      }
      var record = records.next();
      row++;
      return record.values();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        throw new BrokenRecord(row + 1);
      }
      throw e;
    }
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /// Refuses to go on when one record swallows the file.
  private static final class Bounded extends FilterReader {
    private long sinceRecord;

    Bounded(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      sinceRecord += count;
      if (sinceRecord > 2L * JacksonRecords.LONGEST_CELL) {
        throw new CSVException("A record is longer than any cell may be");
      }
      return count;
    }
  }
}
