package org.sluice.office.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.sluice.csvw.TableMetadata;
import org.sluice.csvw.Texts;

/// A registration as JSON-LD for its shapes: texts and terms in one form, and each node named after
/// its field.
final class RegistrationGraph {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode CONTEXT = context();
  private static final String ROOT = "urn:sluice:registration";
  private static final Set<String> TEXTS =
      Set.of(Names.TITLE, Names.DESCRIPTION, Names.KEYWORD, Names.CLOSED_REASON, Names.NAME);
  private static final Set<String> TERMS =
      Set.of(
          Names.THEME,
          Names.FREQUENCY,
          Names.LICENSE,
          Names.ADMINISTRATION,
          Names.TIERS,
          Names.LEVEL,
          Names.CATEGORY,
          Names.MEANING);

  private RegistrationGraph() {}

  static byte[] of(TableMetadata metadata) {
    var root = JsonNodeFactory.instance.objectNode();
    root.set("@context", CONTEXT);
    root.put("@id", ROOT).put("url", metadata.url());
    copy(Fields.of(metadata.properties(), metadata.language()), root);
    var schema = root.putObject("tableSchema").put("@id", ROOT + "#tableSchema");
    var columns = schema.putArray("columns");
    for (int i = 0; i < metadata.columns().size(); i++) {
      var column = metadata.columns().get(i);
      var node = columns.addObject().put("@id", ROOT + "#tableSchema.columns." + i);
      if (!column.name().isEmpty()) {
        node.put("name", column.name());
      }
      node.set("titles", Texts.values(column.titles()));
      copy(Fields.of(column.properties(), metadata.language()), node);
    }
    try {
      return MAPPER.writeValueAsBytes(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Fields fields, ObjectNode to) {
    fields
        .byName()
        .forEach((name, value) -> {
          if (TEXTS.contains(name)) {
            to.set(name, Texts.values(fields.texts(name)));
          } else if (TERMS.contains(name)) {
            to.set(name, terms(name, value));
          } else if (name.equals(Names.PUBLISHER)) {
            to.set(name, publisher(fields));
          } else if (name.equals("dialect") && value.isObject()) {
            var node = to.putObject(name).put("@id", ROOT + "#" + name);
            value.properties().forEach(part -> scalar(part.getKey(), part.getValue(), node));
          } else if (name.equals("datatype")) {
            to.put(name, value.isObject() ? value.path("base").asText() : value.asText());
          } else {
            scalar(name, value, to);
          }
        });
  }

  private static void scalar(String name, JsonNode value, ObjectNode to) {
    if (value.isValueNode() && !name.startsWith("@")) {
      to.set(name, value);
    }
  }

  private static ArrayNode terms(String name, JsonNode value) {
    var array = JsonNodeFactory.instance.arrayNode();
    if (value.isArray()) {
      value.forEach(item -> array.addAll(terms(name, item)));
    } else {
      var word = Fields.word(value);
      array.add(
          Words.iri(name, word)
              .map(iri -> JsonNodeFactory.instance.objectNode().put("@id", iri))
              .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("@value", word)));
    }
    return array;
  }

  private static ObjectNode publisher(Fields fields) {
    var value = fields.get(Names.PUBLISHER);
    var node = JsonNodeFactory.instance.objectNode().put("@id", ROOT + "#" + Names.PUBLISHER);
    var inner = Fields.of(value, fields.language());
    var id = department(value, inner);
    if (!id.isEmpty()) {
      node.put(Names.IDENTIFIER, id);
    }
    node.set(Names.NAME, Texts.values(inner.texts(Names.NAME)));
    return node;
  }

  /// The identifier of a department: a plain word, `@id` or `dcterms:identifier`.
  static String department(JsonNode value, Fields inner) {
    return inner.get(Names.IDENTIFIER).asText(Fields.word(value));
  }

  private static JsonNode context() {
    try (InputStream in = RegistrationGraph.class.getResourceAsStream("/vocab/context.jsonld")) {
      return MAPPER.readTree(Objects.requireNonNull(in)).get("@context");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
