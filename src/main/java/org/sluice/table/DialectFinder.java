package org.sluice.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Dialect.Quoting;
import org.sluice.vocab.Place;

/// Finds a delimited file's delimiter, quote and header by trying each on its first characters and
/// keeping what makes the records most alike.
final class DialectFinder {

  private static final int SAMPLE = 1 << 18;

  private DialectFinder() {}

  static Dialect find(Source source, ReadOptions options) throws IOException {
    var charset = charset(source, options);
    var text = sample(source, charset);
    var best = best(text, source.name(), options);
    var quoting = options.quoting() != null ? options.quoting() : quoting(best, text);
    var quote = best.quote;
    var sample = Sample.cut(text, best.delimiter, quote, quoting);
    var header = HeaderFinder.find(sample.records(), options);
    return new Dialect(
        FileFormat.DELIMITED,
        charset.name(),
        String.valueOf(best.delimiter),
        "".equals(options.quoteChar()) ? "" : String.valueOf(quote),
        quoting,
        header.skipRows(),
        header.headerRowCount(),
        "");
  }

  static Charset charset(Source source, ReadOptions options) throws IOException {
    var name = options.encoding();
    if (name == null) {
      return Encoding.find(source);
    }
    if (!Charset.isSupported(name)) {
      throw TableProblem.of(
          "table.unknown-encoding", Place.file(source.name()), Map.of("encoding", name));
    }
    return Charset.forName(name);
  }

  /// The first characters, cut at the last line end where there are more.
  private static String sample(Source source, Charset charset) throws IOException {
    var buffer = new char[SAMPLE];
    int length = 0;
    try (var in = Characters.open(source, charset)) {
      for (int count = 0; count >= 0 && length < SAMPLE; length += Math.max(count, 0)) {
        count = in.read(buffer, length, SAMPLE - length);
      }
    }
    var text = new String(buffer, 0, length);
    int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return length == SAMPLE && end > 0 ? text.substring(0, end + 1) : text;
  }

  private static Candidate best(String text, String name, ReadOptions options) {
    Candidate best = null;
    for (char delimiter : delimiters(name, options.delimiter())) {
      for (char quote : quotes(text, options.quoteChar())) {
        var sample = Sample.cut(text, delimiter, quote, Quoting.STRICT);
        var candidate = new Candidate(delimiter, quote, sample);
        if (best == null || candidate.sample.consistency() > best.sample.consistency()) {
          best = candidate;
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("There is always a delimiter to try");
    }
    return best;
  }

  private static List<Character> delimiters(String name, @Nullable String wished) {
    if (wished != null) {
      return List.of(wished.charAt(0));
    }
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains(".tsv") || lower.contains(".tab")) {
      return List.of('\t', ',', ';', '|');
    }
    return List.of(',', ';', '\t', '|');
  }

  private static List<Character> quotes(String text, @Nullable String wished) {
    if (wished != null) {
      return wished.isEmpty() ? List.of('\0') : List.of(wished.charAt(0));
    }
    return text.indexOf('"') < 0 && text.indexOf('\'') >= 0 ? List.of('"', '\'') : List.of('"');
  }

  /// A backslash dialect where backslashes stand before quotes and the records fit better for it.
  private static Quoting quoting(Candidate best, String text) {
    if (best.sample.oddQuotes() > 0 && text.contains("\\" + best.quote)) {
      var escaped = Sample.cut(text, best.delimiter, best.quote, Quoting.BACKSLASH);
      if (escaped.consistency() > best.sample.consistency()) {
        return Quoting.BACKSLASH;
      }
    }
    if (best.sample.spacedQuotes() > 0) {
      var spaced = Sample.cut(text, best.delimiter, best.quote, Quoting.LENIENT);
      if (spaced.consistency() >= best.sample.consistency()) {
        return Quoting.LENIENT;
      }
    }
    return Quoting.STRICT;
  }

  private record Candidate(char delimiter, char quote, Sample sample) {}
}
