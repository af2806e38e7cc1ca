package org.sluice.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Messages;

/// Results as JSON for programs.
final class Print {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Print() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void json(PrintWriter out, ObjectNode node) {
    try {
      out.println(MAPPER.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ArrayNode findings(List<Finding> findings, Messages messages) {
    var array = JsonNodeFactory.instance.arrayNode();
    for (var finding : findings) {
      var node =
          array
              .addObject()
              .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
              .put("code", finding.code())
              .put("message", messages.text(finding));
      if (!finding.place().file().isEmpty()) {
        node.put("file", finding.place().file());
      }
      if (finding.place().row() > 0) {
        node.put("row", finding.place().row());
      }
      if (!finding.place().column().isEmpty()) {
        node.put("column", finding.place().column());
      }
      if (!finding.place().field().isEmpty()) {
        node.put("field", finding.place().field());
      }
    }
    return array;
  }
}
