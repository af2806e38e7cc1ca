package org.sluice.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Delimited records as RFC 4180 has them, with any delimiter and quote: the fast way.
final class JacksonRecords implements Records {

  /// The longest cell; a longer one is taken for a quote that nobody closed.
  static final int LONGEST_CELL = 1 << 24;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_CELL)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  private final CsvParser parser;
  private String[] cells = new String[64];
  private long row;

  JacksonRecords(Reader in, Dialect dialect) throws IOException {
    parser = FACTORY.createParser(in);
    var schema = CsvSchema.emptySchema().withColumnSeparator(dialect.delimiter().charAt(0));
    parser.setSchema(
        dialect.quoteChar().isEmpty()
            ? schema.withoutQuoteChar()
            : schema.withQuoteChar(dialect.quoteChar().charAt(0)));
    parser.nextToken();
  }

  @Override
  public String @Nullable [] next() throws IOException {
    try {
      return read();
    } catch (JacksonException e) {
      throw new BrokenRecord(Math.max(1, row));
    }
  }

  private String @Nullable [] read() throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    row++;
    int width = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (width == cells.length) {
        cells = Arrays.copyOf(cells, width * 2);
      }
      cells[width++] = parser.getText();
    }
    return Arrays.copyOf(cells, width);
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
