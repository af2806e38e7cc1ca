package org.sluice.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sluice.vocab.Place;

/// Writes a workbook of one sheet. Numbers, dates and booleans are such; a number with more digits
/// than a spreadsheet keeps is text.
final class XlsxSink implements RowSink {

  /// Rows of a sheet, less the header.
  static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

  private static final int MOST_CHARACTERS = 32_767;
  private static final int KEPT_DIGITS = 15;
  private static final int ROWS_IN_MEMORY = 500;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final TypedRow typed;
  private final Workbook workbook;
  private final Worksheet sheet;

  XlsxSink(List<Column> columns, OutputStream out) {
    this.typed = new TypedRow(columns);
    this.workbook = new Workbook(out, "Sluice", "1.0");
    this.sheet = workbook.newWorksheet("data");
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i).name());
    }
  }

  @Override
  public void write(String[] row) throws IOException {
    typed.next(row);
    if (typed.row() > MOST_ROWS) {
      throw TableProblem.of(
          "table.too-many-rows",
          Place.row("", typed.row()),
          Map.of("most", Integer.toString(MOST_ROWS)));
    }
    int line = Math.toIntExact(typed.row());
    for (int i = 0; i < row.length; i++) {
      if (!typed.isNothing(i, row[i])) {
        cell(line, i, row[i]);
      }
    }
    if (line % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void cell(int line, int column, String cell) {
    switch (typed.typed(column, cell)) {
      case INTEGER, DECIMAL -> number(line, column, cell);
      case BOOLEAN -> sheet.value(line, column, Boolean.valueOf(cell));
      case DATE -> date(line, column, cell);
      case STRING, DATETIME, TIME, YEAR, YEAR_MONTH -> text(line, column, cell);
    }
  }

  private void number(int line, int column, String cell) {
    var value = new BigDecimal(cell);
    if (value.precision() > KEPT_DIGITS) {
      text(line, column, cell);
    } else {
      sheet.value(line, column, value);
    }
  }

  private void date(int line, int column, String cell) {
    var day = LocalDate.parse(cell);
    if (day.isBefore(FIRST_DAY)) {
      text(line, column, cell);
    } else {
      sheet.value(line, column, day);
      sheet.style(line, column).format("yyyy-mm-dd").set();
    }
  }

  private void text(int line, int column, String cell) {
    if (cell.length() > MOST_CHARACTERS) {
      throw typed.problem(
          "table.value-too-long", column, Map.of("most", Integer.toString(MOST_CHARACTERS)));
    }
    sheet.inlineString(line, column, cell);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
