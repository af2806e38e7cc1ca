package org.sluice.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Place;

/// The rows of a sheet, each cell in its lexical form.
final class WorkbookRecords implements Records {

  /// A spreadsheet keeps fifteen digits of a number; of a longer one the last are gone.
  private static final int KEPT_DIGITS = 15;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final SheetNumber.Epoch epoch;
  private final String file;
  private final Tally tally;
  private final List<Datatype> datatypes = new ArrayList<>();
  private long row;

  WorkbookRecords(ReadableWorkbook workbook, Sheet sheet, String file, Tally tally)
      throws IOException {
    this.workbook = workbook;
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
    this.epoch = workbook.isDate1904() ? SheetNumber.Epoch.OF_1904 : SheetNumber.Epoch.OF_1900;
    this.file = file;
    this.tally = tally;
  }

  @Override
  public String @Nullable [] next() {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      var next = rows.next();
      row = next.getRowNum();
      return cells(next);
    } catch (RuntimeException e) {
      throw TableProblem.of("table.broken-workbook", Place.row(file, row), Map.of());
    }
  }

  private String[] cells(Row sheetRow) {
    datatypes.clear();
    var cells = new ArrayList<String>();
    int used = 0;
    for (int i = 0; i < sheetRow.getCellCount(); i++) {
      var cell = sheetRow.getCell(i);
      var value = cell == null ? SheetNumber.BLANK : value(cell, i);
      cells.add(value.cell());
      datatypes.add(value.datatype());
      used = value.cell().isEmpty() ? used : i + 1;
    }
    datatypes.subList(used, datatypes.size()).clear();
    return cells.subList(0, used).toArray(String[]::new);
  }

  private SheetNumber.Value value(Cell cell, int column) {
    var raw = cell.getRawValue();
    return switch (cell.getType()) {
      case EMPTY -> SheetNumber.BLANK;
      case BOOLEAN -> new SheetNumber.Value(String.valueOf(cell.asBoolean()), Datatype.BOOLEAN);
      case STRING -> new SheetNumber.Value(cell.getText(), Datatype.STRING);
      case ERROR -> {
        tally.warn("table.error-cells", row, ColumnNames.byPosition(column));
        yield new SheetNumber.Value(raw == null ? "" : raw, Datatype.STRING);
      }
      case NUMBER -> number(cell, raw, column);
      case FORMULA ->
          raw != null && SheetNumber.isNumber(raw)
              ? number(cell, raw, column)
              : new SheetNumber.Value(raw == null ? "" : raw, Datatype.STRING);
    };
  }

  private SheetNumber.Value number(Cell cell, @Nullable String raw, int column) {
    if (raw == null || !SheetNumber.isNumber(raw)) {
      return new SheetNumber.Value(raw == null ? "" : raw, Datatype.STRING);
    }
    if (SheetNumber.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
      return SheetNumber.date(raw, epoch);
    }
    var value = SheetNumber.plain(raw);
    if (value.datatype() == Datatype.INTEGER && value.cell().length() > KEPT_DIGITS) {
      tally.warn("table.rounded-numbers", row, ColumnNames.byPosition(column));
    }
    return value;
  }

  @Override
  public List<Datatype> datatypes() {
    return datatypes;
  }

  @Override
  public boolean omitsTrailingBlanks() {
    return true;
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
