package org.sluice.sparql;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A query that can't be answered.
public final class SparqlProblem extends Problem {

  private static final long serialVersionUID = 1L;

  private SparqlProblem(String code, Place place, Map<String, String> arguments) {
    super(Finding.error(code, place, arguments));
  }

  static SparqlProblem syntax(int line, int column) {
    return new SparqlProblem(
        "sparql.syntax",
        Place.field("query"),
        Map.of("line", Integer.toString(line), "column", Integer.toString(column)));
  }

  static SparqlProblem of(String code, Map<String, String> arguments) {
    return new SparqlProblem(code, Place.field("query"), arguments);
  }

  static SparqlProblem of(String code) {
    return of(code, Map.of());
  }
}
