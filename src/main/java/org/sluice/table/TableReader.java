package org.sluice.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sluice.table.Dialect.Quoting;
import org.sluice.vocab.Finding.Severity;
import org.sluice.vocab.Place;

/// Reads tables as they come. The file is gone through once here, to find its dialect and
/// everything in it that is not clean; the table that comes of it then streams.
public final class TableReader {

  private TableReader() {}

  /// The table of a file; what can't be read as one is a [TableProblem].
  public static Reading read(Source source, ReadOptions options) throws IOException {
    var format = options.format() != null ? options.format() : FormatFinder.find(source);
    return switch (format) {
      case DELIMITED -> readDelimited(source, options);
      case XLSX -> Workbooks.read(source, options);
      case JSON, JSON_LINES, GEOJSON -> JsonTable.read(source, format, options);
    };
  }

  private static Reading readDelimited(Source source, ReadOptions options) throws IOException {
    var dialect = DialectFinder.find(source, options);
    var decisions = options.decisions();
    try {
      return read(source, dialect, decisions, new Tally(source.name()));
    } catch (BrokenRecord broken) {
      return dialect.quoting() == Quoting.STRICT
          ? readLeniently(source, dialect, decisions, broken)
          : readUnclosed(source, dialect, decisions, broken);
    }
  }

  private static Reading readLeniently(
      Source source, Dialect dialect, Decisions decisions, BrokenRecord strict) throws IOException {
    var tally = new Tally(source.name());
    tally.warn("table.stray-quotes", strict.row(), "");
    try {
      return read(source, dialect.withQuoting(Quoting.LENIENT), decisions, tally);
    } catch (BrokenRecord broken) {
      return readUnclosed(source, dialect, decisions, broken);
    }
  }

  private static Reading readUnclosed(
      Source source, Dialect dialect, Decisions decisions, BrokenRecord broken) throws IOException {
    var tally = new Tally(source.name());
    return switch (decisions.unclosedQuote()) {
      case REFUSE -> {
        tally.add(Severity.ERROR, "table.unclosed-quote", broken.row(), "");
        throw new TableProblem(tally.findings());
      }
      case QUOTES_ARE_TEXT -> {
        tally.warn("table.unclosed-quote", broken.row(), "");
        yield read(source, dialect.withoutQuotes(), decisions, tally);
      }
    };
  }

  private static Reading read(Source source, Dialect dialect, Decisions decisions, Tally tally)
      throws IOException {
    if (!dialect.encoding().equals(StandardCharsets.UTF_8.name())) {
      tally.once(
          Severity.NOTE,
          "table.encoding",
          Place.file(source.name()),
          Map.of("encoding", dialect.encoding()));
    }
    var opener = DelimitedRecords.opener(source, dialect, decisions);
    return Grid.read(opener, dialect, decisions, tally);
  }
}
