package org.sluice.sparql;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/// A query that was understood, and the graphs that it asks.
record Parsed(Query query, DatasetDescription graphs) {

  private static final int LONGEST = 100_000;

  static Parsed of(SparqlRequest request, String base) {
    if (request.query().length() > LONGEST) {
      throw SparqlProblem.of("sparql.too-long", Map.of("most", Integer.toString(LONGEST)));
    }
    var query = query(request.query(), base);
    refuseService(query);
    var graphs =
        request.defaultGraphs().isEmpty() && request.namedGraphs().isEmpty()
            ? DatasetDescription.create(query.getGraphURIs(), query.getNamedGraphURIs())
            : DatasetDescription.create(request.defaultGraphs(), request.namedGraphs());
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return new Parsed(query, graphs);
  }

  private static Query query(String text, String base) {
    try {
      return QueryFactory.create(text, base + "/sparql", Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw SparqlProblem.syntax(Math.max(1, e.getLine()), Math.max(1, e.getColumn()));
    } catch (QueryException | StackOverflowError e) {
      throw SparqlProblem.of("sparql.not-understood");
    }
  }

  private static void refuseService(Query query) {
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
              throw SparqlProblem.of("sparql.no-service");
            }
          });
    }
  }
}
