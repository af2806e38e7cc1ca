package org.sluice.csvw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The metadata document of one table.
///
/// @param url where the table lies, relative to the document
/// @param language of texts that name none
/// @param properties of the table, such as `dcterms:title` and `dialect`, as they stand in the
///   document
/// @param schema of the table, without its columns
public record TableMetadata(
    String url,
    String language,
    Map<String, JsonNode> properties,
    Map<String, JsonNode> schema,
    List<ColumnMetadata> columns) {

  static final String CONTEXT = "http://www.w3.org/ns/csvw";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public TableMetadata {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
    columns = List.copyOf(columns);
  }

  /// Reads a document.
  ///
  /// @throws UnreadableMetadata where it is not the metadata of a table
  public static TableMetadata read(byte[] json) {
    var root = parse(json);
    var columns = new ArrayList<ColumnMetadata>();
    var listed = root.path("tableSchema").path("columns");
    if (!listed.isMissingNode() && !listed.isArray()) {
      throw UnreadableMetadata.wrongForm("tableSchema.columns", "[ … ]");
    }
    var language = language(root.path("@context"));
    for (int i = 0; i < listed.size(); i++) {
      if (!listed.get(i).isObject()) {
        throw UnreadableMetadata.wrongForm("tableSchema.columns[" + i + "]", "{ … }");
      }
      columns.add(column(listed.get(i), language));
    }
    return new TableMetadata(
        root.path("url").asText(""),
        language,
        without(root, "@context", "url", "tableSchema"),
        without(root.path("tableSchema"), "columns"),
        columns);
  }

  /// The document: the same value always gives the same bytes.
  public byte[] write() {
    var root = JsonNodeFactory.instance.objectNode();
    var context = root.putArray("@context").add(CONTEXT);
    context.addObject().put("@language", language);
    root.put("url", url);
    root.setAll(properties);
    var table = root.putObject("tableSchema");
    var list = table.putArray("columns");
    for (var column : columns) {
      var node = list.addObject().put("name", column.name());
      if (!column.titles().byLanguage().isEmpty()) {
        node.set("titles", Texts.map(column.titles()));
      }
      node.setAll(column.properties());
    }
    table.setAll(schema);
    try {
      var text = MAPPER.writer(printer()).writeValueAsString(root);
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode parse(byte[] json) {
    try {
      return MAPPER.readTree(json) instanceof ObjectNode root ? root : throwNotJson(1);
    } catch (JsonProcessingException e) {
      return throwNotJson(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    } catch (IOException e) {
      return throwNotJson(1);
    }
  }

  private static ObjectNode throwNotJson(int line) {
    throw UnreadableMetadata.notJson(line);
  }

  private static ColumnMetadata column(JsonNode node, String language) {
    return new ColumnMetadata(
        node.path("name").asText(""),
        Texts.read(node.path("titles"), language),
        without(node, "name", "titles"));
  }

  private static String language(JsonNode context) {
    for (var part : context) {
      if (part.path("@language").isTextual()) {
        return part.path("@language").asText();
      }
    }
    return "zh";
  }

  private static Map<String, JsonNode> without(JsonNode node, String... names) {
    var rest = new LinkedHashMap<String, JsonNode>();
    node.properties().forEach(field -> rest.put(field.getKey(), field.getValue()));
    rest.keySet().removeAll(List.of(names));
    return rest;
  }

  private static DefaultPrettyPrinter printer() {
    var indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }
}
