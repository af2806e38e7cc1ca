package org.sluice.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sluice.release.Listing;
import org.sluice.vocab.LangText;

/// The departments of a demo catalogue, and which of them a registration names.
final class DemoDepartments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DemoDepartments() {}

  static List<Listing.Department> read(Path file) throws IOException {
    var departments = new ArrayList<Listing.Department>();
    for (var node : JSON.readTree(file.toFile())) {
      departments.add(new Listing.Department(node.path("id").asText(), name(node.path("name"))));
    }
    return departments;
  }

  /// The identifier of the department that a registration names.
  static String publisher(Path registration) throws IOException {
    return JSON.readTree(registration.toFile())
        .path("dcterms:publisher")
        .path("dcterms:identifier")
        .asText();
  }

  private static LangText name(JsonNode node) {
    var texts = new TreeMap<String, String>();
    node.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
    return new LangText(texts);
  }
}
