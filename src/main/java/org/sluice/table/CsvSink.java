package org.sluice.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes CSV as RFC 4180 has it: UTF-8, commas, line feeds, quotes only where a cell needs them.
/// Cells that begin with `=`, `+`, `-` or `@` are data and stay as they are.
final class CsvSink implements RowSink {

  private static final int BUFFER = 1 << 16;

  private final TypedRow typed;
  private final Writer out;

  CsvSink(List<Column> columns, OutputStream out) throws IOException {
    this.typed = new TypedRow(columns);
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), BUFFER);
    line(columns.stream().map(Column::name).toArray(String[]::new));
  }

  @Override
  public void write(String[] row) throws IOException {
    typed.next(row);
    line(row);
  }

  /// A blank cell that is alone on its line is quoted, or the line would be no row.
  private void line(String[] cells) throws IOException {
    if (cells.length == 1 && cells[0].isEmpty()) {
      out.write("\"\"\n");
      return;
    }
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.write(',');
      }
      cell(cells[i]);
    }
    out.write('\n');
  }

  private void cell(String cell) throws IOException {
    if (needsQuotes(cell)) {
      out.write('"');
      out.write(cell.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(cell);
    }
  }

  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
