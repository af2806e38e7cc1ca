package org.sluice.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Format;

/// Whether the CSV of a bundle has the columns and as many rows as its manifest says.
final class RowCheck {

  private static final String FILE = "data.csv";

  private RowCheck() {}

  static List<Finding> check(Bundle bundle) throws IOException {
    var file = bundle.file(Format.CSV);
    if (file.isEmpty()) {
      return List.of(Found.error("release.missing-file", FILE));
    }
    var columns = bundle.manifest().columns().stream().map(ReleasedColumn::name).toList();
    var csv = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (var reader = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8);
        var parser = csv.parse(reader)) {
      var records = parser.iterator();
      if (!records.hasNext() || !Arrays.asList(records.next().values()).equals(columns)) {
        return List.of(Found.error("release.wrong-columns", FILE));
      }
      long rows = 0;
      for (; records.hasNext(); rows++) {
        if (records.next().size() != columns.size()) {
          return List.of(Found.error("release.wrong-columns", FILE));
        }
      }
      return rows == bundle.manifest().rows()
          ? List.of()
          : List.of(wrongRows(rows, bundle.manifest().rows()));
    } catch (UncheckedIOException | IllegalStateException e) {
      return List.of(Found.error("release.not-csv", FILE));
    }
  }

  private static Finding wrongRows(long found, long expected) {
    return Found.error(
        "release.wrong-rows",
        FILE,
        Map.of("found", Long.toString(found), "expected", Long.toString(expected)));
  }
}
