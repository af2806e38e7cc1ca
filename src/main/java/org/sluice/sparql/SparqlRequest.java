package org.sluice.sparql;

import java.util.List;

/// A query as the SPARQL 1.1 protocol has it.
///
/// @param defaultGraphs `default-graph-uri`; with `namedGraphs` in place of what the query's own
///   FROM says
/// @param namedGraphs `named-graph-uri`
/// @param accept the `Accept` header, empty for none
public record SparqlRequest(
    String query, List<String> defaultGraphs, List<String> namedGraphs, String accept) {

  public SparqlRequest {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /// A query alone.
  public static SparqlRequest of(String query, String accept) {
    return new SparqlRequest(query, List.of(), List.of(), accept);
  }
}
