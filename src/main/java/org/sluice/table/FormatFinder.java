package org.sluice.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.sluice.vocab.Place;

/// Finds the layout of a file by its first bytes, and by its name where these leave it open.
final class FormatFinder {

  private static final int HEAD = 1 << 16;

  private FormatFinder() {}

  static FileFormat find(Source source) throws IOException {
    var head = Bytes.head(source, HEAD);
    var text =
        new String(
                head,
                Encoding.markLength(head),
                head.length - Encoding.markLength(head),
                StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .strip();
    if (text.startsWith("PK\u0003\u0004")) {
      return FileFormat.XLSX;
    }
    if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw TableProblem.of("table.old-workbook", Place.file(source.name()), Map.of());
    }
    var name = source.name().toLowerCase(Locale.ROOT);
    if (name.contains(".csv") || name.contains(".tsv") || name.contains(".txt")) {
      return FileFormat.DELIMITED;
    }
    if (name.contains(".jsonl") || name.contains(".ndjson")) {
      return FileFormat.JSON_LINES;
    }
    if (text.startsWith("{")) {
      return text.contains("\"FeatureCollection\"") ? FileFormat.GEOJSON : FileFormat.JSON_LINES;
    }
    return text.startsWith("[")
            && (name.contains(".json") || text.matches("(?s)\\[\\s*[\\[{\\]].*"))
        ? FileFormat.JSON
        : FileFormat.DELIMITED;
  }
}
