package org.sluice.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sluice.vocab.Format;

/// Writes JSON: an array of objects, or one object a line. Numbers are JSON numbers with the digits
/// of their cell, booleans are booleans, blanks are null, all else is text.
final class JsonSink implements RowSink {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Format format;
  private final TypedRow typed;
  private final List<SerializedString> names;
  private final JsonGenerator out;

  JsonSink(Format format, List<Column> columns, OutputStream stream) throws IOException {
    this.format = format;
    this.typed = new TypedRow(columns);
    this.names = columns.stream().map(column -> new SerializedString(column.name())).toList();
    this.out = FACTORY.createGenerator(stream);
    out.setRootValueSeparator(new SerializedString("\n"));
    if (format == Format.JSON) {
      out.writeStartArray();
    }
  }

  @Override
  public void write(String[] row) throws IOException {
    typed.next(row);
    if (format == Format.JSON) {
      out.writeRaw(typed.row() == 1 ? "\n" : "");
    }
    out.writeStartObject();
    for (int i = 0; i < row.length; i++) {
      out.writeFieldName(names.get(i));
      cell(i, row[i]);
    }
    out.writeEndObject();
    if (format == Format.JSON) {
      out.writeRaw('\n');
    }
  }

  private void cell(int column, String cell) throws IOException {
    if (typed.isNothing(column, cell)) {
      out.writeNull();
      return;
    }
    switch (typed.typed(column, cell)) {
      case INTEGER, DECIMAL -> out.writeNumber(cell);
      case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(cell));
      case STRING, DATE, DATETIME, TIME, YEAR, YEAR_MONTH -> out.writeString(cell);
    }
  }

  @Override
  public void close() throws IOException {
    if (!out.isClosed()) {
      if (format == Format.JSON) {
        out.writeEndArray();
      }
      out.writeRaw('\n');
      out.close();
    }
  }
}
