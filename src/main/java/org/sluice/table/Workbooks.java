package org.sluice.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Finding.Severity;
import org.sluice.vocab.Place;

/// Reads one sheet of a workbook.
final class Workbooks {

  private static final int SAMPLE = 400;

  /// A workbook is a packed file that is held in memory while it is read.
  private static final int MOST_BYTES = 64 << 20;

  private Workbooks() {}

  static Reading read(Source source, ReadOptions options) throws IOException {
    var tally = new Tally(source.name());
    var sheet = choose(source, options.sheet(), tally);
    Records.Opener opener = later -> open(source, sheet, later);
    var header = HeaderFinder.find(sample(opener), options);
    var dialect =
        new Dialect(
            FileFormat.XLSX,
            "UTF-8",
            ",",
            "\"",
            Dialect.Quoting.STRICT,
            header.skipRows(),
            header.headerRowCount(),
            sheet);
    return Grid.read(opener, dialect, options.decisions(), tally);
  }

  private static String choose(Source source, @Nullable String wished, Tally tally)
      throws IOException {
    try (var workbook = workbook(source)) {
      var names = workbook.getSheets().map(Sheet::getName).toList();
      boolean named = wished != null && !wished.isEmpty();
      if (names.isEmpty() || (named && !names.contains(wished))) {
        throw TableProblem.of(
            "table.no-such-sheet",
            Place.file(source.name()),
            Map.of("sheets", String.join(", ", names)));
      }
      var chosen = wished == null || wished.isEmpty() ? names.getFirst() : wished;
      if (names.size() > 1) {
        tally.once(
            Severity.WARNING,
            "table.other-sheets",
            Place.file(source.name()),
            Map.of(
                "sheet",
                chosen,
                "sheets",
                names.stream()
                    .filter(name -> !name.equals(chosen))
                    .collect(Collectors.joining(", "))));
      }
      return chosen;
    }
  }

  private static List<List<String>> sample(Records.Opener opener) throws IOException {
    var sample = new ArrayList<List<String>>();
    try (var records = opener.open(new Tally(""))) {
      for (var cells = records.next();
          cells != null && sample.size() < SAMPLE;
          cells = records.next()) {
        sample.add(Arrays.asList(cells));
      }
    }
    return sample;
  }

  private static Records open(Source source, String sheet, Tally tally) throws IOException {
    var workbook = workbook(source);
    try {
      var found = workbook.findSheet(sheet).orElseThrow(() -> unreadable(source));
      return new WorkbookRecords(workbook, found, source.name(), tally);
    } catch (IOException | RuntimeException e) {
      workbook.close();
      throw unreadable(source);
    }
  }

  /// The library fails in many ways on a damaged workbook, none of them of the disk's making: the
  /// bytes are in memory.
  private static ReadableWorkbook workbook(Source source) throws IOException {
    byte[] bytes;
    try (var in = Bytes.open(source)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw TableProblem.of(
          "table.workbook-too-large",
          Place.file(source.name()),
          Map.of("most", Integer.toString(MOST_BYTES >> 20)));
    }
    try {
      return WorkbookPackage.open(bytes);
    } catch (IOException | RuntimeException e) {
      throw unreadable(source);
    }
  }

  private static TableProblem unreadable(Source source) {
    return TableProblem.of("table.broken-workbook", Place.file(source.name()), Map.of());
  }
}
