package org.sluice.sparql;

import java.util.List;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The functions that a query can name by IRI: casts and those of XPath. Whatever else, also
/// classes by `java:`, is unknown.
final class AllowedFunctions extends FunctionRegistry {

  private static final List<String> NAMESPACES =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#");

  private final FunctionRegistry standard = FunctionRegistry.get();

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String iri) {
    return NAMESPACES.stream().anyMatch(iri::startsWith) ? standard.getFunctionFactory(iri) : null;
  }
}
