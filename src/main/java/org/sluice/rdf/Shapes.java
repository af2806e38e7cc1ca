package org.sluice.rdf;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// Shapes of `vocab/shapes`, against which documents are checked (SHACL). Every result becomes a
/// finding that names the field, what is wrong and what is expected.
public final class Shapes {

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(Graph graph) {
    this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
  }

  /// The shapes of `vocab/shapes/NAME.ttl`.
  public static Shapes named(String name) {
    return new Shapes(VocabularyFile.read("shapes/" + name + ".ttl"));
  }

  /// Checks a JSON-LD document, whose context is that of `vocab/context.jsonld`. Its nodes are
  /// named `urn:sluice:registration#FIELD`, so that a finding can say which field is meant.
  public List<Finding> validate(byte[] jsonLd) {
    var graph = GraphFactory.createDefaultGraph();
    try {
      RDFDataMgr.read(graph, new ByteArrayInputStream(jsonLd), Lang.JSONLD);
    } catch (RiotException e) {
      return List.of(Finding.error("shape.not-linked-data", Place.NOWHERE, Map.of()));
    }
    return validate(graph);
  }

  /// Checks a graph.
  List<Finding> validate(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ShapeFinding::of)
        .distinct()
        .sorted(
            Comparator.comparing((Finding finding) -> finding.place().field())
                .thenComparing(Finding::code))
        .toList();
  }
}
