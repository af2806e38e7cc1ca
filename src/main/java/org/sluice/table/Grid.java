package org.sluice.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.table.Decisions.BlankLines;
import org.sluice.table.Decisions.RaggedRows;
import org.sluice.vocab.Finding.Severity;
import org.sluice.vocab.Place;

/// Reads a file of records once from end to end: names the columns, finds the widest row, and says
/// what is not clean.
final class Grid {

  private static final int MOST_COLUMNS = 16_384;

  private final Records.Opener opener;
  private final Dialect dialect;
  private final Decisions decisions;
  private final Tally tally;
  private final List<String> titles = new ArrayList<>();
  private final CellTypes types = new CellTypes();
  private String[] header = {};
  private int width;
  private int widest;
  private boolean filled;

  private Grid(Records.Opener opener, Dialect dialect, Decisions decisions, Tally tally) {
    this.opener = opener;
    this.dialect = dialect;
    this.decisions = decisions;
    this.tally = tally;
  }

  static Reading read(Records.Opener opener, Dialect dialect, Decisions decisions, Tally tally)
      throws IOException {
    return new Grid(opener, dialect, decisions, tally).read();
  }

  private Reading read() throws IOException {
    try (var records = opener.open(tally)) {
      readHeader(records);
      for (var cells = records.next(); cells != null; cells = records.next()) {
        look(records, cells);
      }
    }
    if (!filled) {
      throw TableProblem.of("table.empty", Place.file(tally.file()), Map.of());
    }
    if (widest > MOST_COLUMNS) {
      throw TableProblem.of(
          "table.too-many-columns",
          Place.file(tally.file()),
          Map.of("columns", Integer.toString(widest), "most", Integer.toString(MOST_COLUMNS)));
    }
    var names =
        ColumnNames.of(
            header,
            widest,
            dialect.skipRows() + Math.min(1, dialect.headerRowCount()),
            decisions,
            tally);
    while (titles.size() < widest) {
      titles.add("");
    }
    var columns = new ArrayList<Column>();
    for (int i = 0; i < widest; i++) {
      columns.add(new Column(names.get(i), types.of(i)));
    }
    var findings = tally.findingsOrProblem();
    return new Reading(
        new GridTable(opener, columns, dialect, decisions),
        titles.stream().allMatch(String::isEmpty) ? List.of() : titles,
        dialect,
        findings);
  }

  private void readHeader(Records records) throws IOException {
    for (int i = 0; i < dialect.skipRows(); i++) {
      var skipped = records.next();
      if (skipped != null) {
        tally.warn("table.preamble", records.row(), "");
      }
    }
    for (int i = 0; i < dialect.headerRowCount(); i++) {
      var cells = records.next();
      if (cells == null) {
        return;
      }
      if (i == 0) {
        header = cells;
      } else {
        tally.note("table.two-header-rows", records.row(), "");
        for (var cell : cells) {
          titles.add(cell.strip());
        }
      }
      filled |= !isBlankLine(cells);
      width = Math.max(width, isBlankLine(cells) ? 0 : cells.length);
    }
    widest = width;
    if (dialect.headerRowCount() == 0) {
      tally.warn("table.no-header", dialect.skipRows() + 1L, "");
    }
  }

  private void look(Records records, String[] cells) {
    filled |= !isBlankLine(cells);
    if (width == 0) {
      width = cells.length;
      widest = width;
    }
    if (isBlankLine(cells) && width > 1) {
      if (decisions.blankLines() == BlankLines.SKIP) {
        tally.note("table.blank-lines", records.row(), "");
        return;
      }
    } else if (cells.length < width && !records.omitsTrailingBlanks()) {
      tally.add(ragged(), "table.short-rows", records.row(), ColumnNames.byPosition(cells.length));
    } else if (cells.length > width) {
      int used = GridTable.used(cells, width);
      if (used > width) {
        tally.add(ragged(), "table.long-rows", records.row(), ColumnNames.byPosition(width));
      } else {
        tally.note("table.trailing-blanks", records.row(), "");
      }
      widest = Math.max(widest, used);
    }
    types.look(records.datatypes(), cells);
  }

  private Severity ragged() {
    return decisions.raggedRows() == RaggedRows.REFUSE ? Severity.ERROR : Severity.WARNING;
  }

  private static boolean isBlankLine(String[] cells) {
    return cells.length == 0 || (cells.length == 1 && cells[0].isEmpty());
  }
}
