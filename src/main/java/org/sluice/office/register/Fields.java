package org.sluice.office.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.csvw.Texts;
import org.sluice.vocab.LangText;

/// The properties of a table or a column under their common names.
///
/// @param language of texts that name none
record Fields(Map<String, JsonNode> byName, String language) {

  static Fields of(Map<String, JsonNode> properties, String language) {
    var byName = new LinkedHashMap<String, JsonNode>();
    properties.forEach((name, value) -> byName.put(Names.common(name), value));
    return new Fields(byName, language);
  }

  static Fields of(JsonNode object, String language) {
    var properties = new LinkedHashMap<String, JsonNode>();
    object.properties().forEach(field -> properties.put(field.getKey(), field.getValue()));
    return of(properties, language);
  }

  JsonNode get(String name) {
    return byName.getOrDefault(name, MissingNode.getInstance());
  }

  /// One word, or the word of `{"@id": …}`; empty where there is none.
  String word(String name) {
    return word(get(name));
  }

  static String word(JsonNode node) {
    return node.isObject()
        ? node.path("@id").asText(node.path("@value").asText(""))
        : node.asText("");
  }

  LangText text(String name) {
    return Texts.read(get(name), language);
  }

  Map<String, List<String>> texts(String name) {
    return Texts.readAll(get(name), language);
  }
}
