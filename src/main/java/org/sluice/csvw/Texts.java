package org.sluice.csvw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.vocab.LangText;

/// Texts per language in JSON. Written as CSVW wants them; read also as people write them: a plain
/// string in the document's language, or `{"zh": "…", "en": "…"}`.
public final class Texts {

  private Texts() {}

  /// One text a language, the first where a language has several.
  public static LangText read(JsonNode node, String language) {
    var texts = new LinkedHashMap<String, String>();
    readAll(node, language).forEach((tag, all) -> texts.put(tag, all.getFirst()));
    return new LangText(texts);
  }

  /// All texts of each language, such as keywords.
  public static Map<String, List<String>> readAll(JsonNode node, String language) {
    var texts = new LinkedHashMap<String, List<String>>();
    collect(node, language, texts);
    return texts;
  }

  /// As a common property has them: `[{"@value": "…", "@language": "zh"}, …]`.
  public static ArrayNode values(Map<String, List<String>> texts) {
    var array = JsonNodeFactory.instance.arrayNode();
    texts.forEach((tag, all) ->
        all.forEach(text -> array.addObject().put("@value", text).put("@language", tag)));
    return array;
  }

  /// As a common property has them: `[{"@value": "…", "@language": "zh"}, …]`.
  public static ArrayNode values(LangText text) {
    var array = JsonNodeFactory.instance.arrayNode();
    text.byLanguage()
        .forEach((tag, one) -> array.addObject().put("@value", one).put("@language", tag));
    return array;
  }

  /// As `titles` has them: `{"zh": "…", "en": "…"}`.
  public static ObjectNode map(LangText text) {
    var object = JsonNodeFactory.instance.objectNode();
    text.byLanguage().forEach(object::put);
    return object;
  }

  private static void collect(JsonNode node, String language, Map<String, List<String>> texts) {
    if (node.isArray()) {
      node.forEach(item -> collect(item, language, texts));
    } else if (node.isObject() && node.has("@value")) {
      collect(node.get("@value"), node.path("@language").asText(language), texts);
    } else if (node.isObject()) {
      node.properties().forEach(field -> collect(field.getValue(), field.getKey(), texts));
    } else if (node.isValueNode() && !node.isNull()) {
      texts.computeIfAbsent(language, tag -> new ArrayList<>()).add(node.asText());
    }
  }
}
