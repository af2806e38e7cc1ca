package org.sluice.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Map;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Place;

/// The items of a JSON file one after the other, each handed over member by member.
final class JsonItems implements Closeable {

  /// Marks the names of a feature's own members, which are no properties.
  static final String MEMBER = "\0";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /// Beyond this many zeros a number with an exponent stays as it is written.
  private static final int MOST_ZEROS = 40;

  private final String file;
  private final FileFormat format;
  private final JsonParser parser;
  private final CellCleaner cleaner;
  private long item;

  /// Takes the members of an item.
  @FunctionalInterface
  interface Members {
    void member(String name, String cell, Datatype datatype);
  }

  private JsonItems(String file, FileFormat format, JsonParser parser, CellCleaner cleaner) {
    this.file = file;
    this.format = format;
    this.parser = parser;
    this.cleaner = cleaner;
  }

  static JsonItems open(Source source, FileFormat format, Charset charset, CellCleaner cleaner)
      throws IOException {
    var parser = FACTORY.createParser(Characters.open(source, charset));
    var items = new JsonItems(source.name(), format, parser, cleaner);
    items.start();
    return items;
  }

  private void start() throws IOException {
    try {
      switch (format) {
        case JSON -> expect(parser.nextToken(), JsonToken.START_ARRAY);
        case GEOJSON -> {
          expect(parser.nextToken(), JsonToken.START_OBJECT);
          while (!"features".equals(parser.nextFieldName())) {
            expect(parser.currentToken(), JsonToken.FIELD_NAME);
            parser.nextToken();
            parser.skipChildren();
          }
          expect(parser.nextToken(), JsonToken.START_ARRAY);
        }
        case JSON_LINES, DELIMITED, XLSX -> {}
      }
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  /// The next item's members; answers false at the end. In an array of arrays the members are named
  /// by position.
  boolean next(Members members) throws IOException {
    try {
      var token = parser.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        return false;
      }
      item++;
      if (token == JsonToken.START_ARRAY && format == FileFormat.JSON) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
          member(ColumnNames.byPosition(i), members);
        }
        return true;
      }
      expect(token, JsonToken.START_OBJECT);
      members(members, "");
      return true;
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  /// The number of the item that came last, 1 for the first.
  long item() {
    return item;
  }

  /// Whether the item that came last, or is being read, is an array.
  boolean isArray() {
    return parser.currentToken() == JsonToken.END_ARRAY;
  }

  private void members(Members members, String mark) throws IOException {
    boolean feature = format == FileFormat.GEOJSON && mark.isEmpty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var value = parser.nextToken();
      if (!feature) {
        member(name, members);
      } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
        members(members, MEMBER);
      } else if (!name.equals("type") && !name.equals("properties")) {
        member(MEMBER + name, members);
      }
    }
  }

  private void member(String name, Members members) throws IOException {
    switch (parser.currentToken()) {
      case VALUE_NULL -> members.member(name, "", Datatype.STRING);
      case VALUE_TRUE, VALUE_FALSE -> members.member(name, parser.getText(), Datatype.BOOLEAN);
      case VALUE_NUMBER_INT -> integer(name, parser.getText(), members);
      case VALUE_NUMBER_FLOAT -> decimal(name, parser.getText(), members);
      case START_OBJECT, START_ARRAY -> text(name, nested(), members);
      default -> text(name, parser.getText(), members);
    }
  }

  private void text(String name, String text, Members members) {
    var cell = CellCleaner.isClean(text) ? text : cleaner.clean(text, item, shown(name));
    members.member(name, cell, Datatype.STRING);
  }

  /// The name of a member as people see it.
  static String shown(String name) {
    return name.startsWith(MEMBER) ? name.substring(MEMBER.length()) : name;
  }

  private static void integer(String name, String text, Members members) {
    var datatype = Lexical.matches(text, Datatype.INTEGER) ? Datatype.INTEGER : Datatype.STRING;
    members.member(name, text, datatype);
  }

  private static void decimal(String name, String text, Members members) {
    var cell = text;
    if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      var value = new BigDecimal(text);
      cell = Math.abs((long) value.scale()) <= MOST_ZEROS ? value.toPlainString() : text;
    }
    var datatype = Lexical.matches(cell, Datatype.DECIMAL) ? Datatype.DECIMAL : Datatype.STRING;
    members.member(name, cell, datatype);
  }

  private String nested() throws IOException {
    var text = new StringWriter();
    try (var generator = FACTORY.createGenerator(text)) {
      generator.copyCurrentStructureExact(parser);
    }
    return text.toString();
  }

  private void expect(JsonToken token, JsonToken expected) {
    if (token != expected) {
      throw TableProblem.of(
          "table.not-rows",
          Place.row(file, Math.max(1, item)),
          Map.of("line", Integer.toString(parser.currentLocation().getLineNr())));
    }
  }

  private TableProblem broken(JacksonException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return TableProblem.of(
        "table.broken-json", Place.row(file, item + 1), Map.of("line", Integer.toString(line)));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
