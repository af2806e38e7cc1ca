package org.sluice.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.site.frame.Json;
import org.sluice.vocab.Finding;

/// What the SPARQL page shows: the query, and its answer as a table, as text, or why there is none.
///
/// @param heads variables of a table
/// @param rows cells of a table, one a variable
/// @param text of a graph or of a yes or no; null where there is none
/// @param cut why rows are missing at the end; null where none are
/// @param findings what is wrong with the query
public record SparqlPage(
    String query,
    List<String> heads,
    List<List<String>> rows,
    @Nullable String text,
    @Nullable Finding cut,
    List<Finding> findings) {

  /// A query to begin with.
  public record Example(String name, String query) {}

  static SparqlPage blank() {
    return new SparqlPage(example("datasets").query(), List.of(), List.of(), null, null, List.of());
  }

  static SparqlPage failed(String query, List<Finding> findings) {
    return new SparqlPage(query, List.of(), List.of(), null, null, findings);
  }

  static SparqlPage graph(String query, String turtle, Optional<Finding> cut) {
    return new SparqlPage(query, List.of(), List.of(), turtle, cut.orElse(null), List.of());
  }

  /// From an answer in the SPARQL 1.1 results format in JSON.
  static SparqlPage table(String query, String json, Optional<Finding> cut) {
    try {
      var answer = Json.MAPPER.readTree(json);
      if (answer.has("boolean")) {
        return graph(query, answer.get("boolean").asText(), cut);
      }
      var heads = new ArrayList<String>();
      answer.at("/head/vars").forEach(name -> heads.add(name.asText()));
      var rows = new ArrayList<List<String>>();
      for (var binding : answer.at("/results/bindings")) {
        rows.add(heads.stream().map(name -> binding.path(name).path("value").asText("")).toList());
      }
      return new SparqlPage(query, heads, rows, null, cut.orElse(null), List.of());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Example example(String name) {
    try (var in = SparqlPage.class.getResourceAsStream("/site/examples/" + name + ".rq")) {
      if (in == null) {
        throw new IllegalStateException("No example " + name);
      }
      return new Example(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
