package org.sluice.rdf;

import org.apache.jena.rdf.model.ResourceFactory;
import org.sluice.release.Manifest;

/// What a release says in a catalogue about how it was desensitized.
final class Guarantees {

  private final Described graph;
  private final String iri;
  private final Manifest release;

  Guarantees(Described graph, String iri, Manifest release) {
    this.graph = graph;
    this.iri = iri;
    this.release = release;
  }

  void describe() {
    var guarantee = iri + "#guarantee";
    graph.link(iri, Described.term("guarantee"), guarantee);
    graph.type(guarantee, ResourceFactory.createResource(Described.term("Guarantee").getURI()));
    graph.number(guarantee, Described.term("k"), release.guarantee().k());
    release.guarantee().l().ifPresent(l -> graph.number(guarantee, Described.term("l"), l));
    release.guarantee().t().ifPresent(t -> graph.decimal(guarantee, Described.term("t"), t));
    graph.link(
        guarantee,
        Described.term("suppression"),
        Described.term("suppression-" + release.guarantee().suppression()).getURI());
    graph.literal(iri, Described.term("policy"), release.policy());
    graph.number(iri, Described.term("rows"), release.rows());
    for (int i = 0; i < release.columns().size(); i++) {
      var column = release.columns().get(i);
      var node = iri + "#column-" + (i + 1);
      graph.link(iri, Described.term("column"), node);
      graph.type(node, ResourceFactory.createResource("http://www.w3.org/ns/csvw#Column"));
      graph.literal(
          node, ResourceFactory.createProperty("http://www.w3.org/ns/csvw#name"), column.name());
      graph.text(
          node, ResourceFactory.createProperty("http://www.w3.org/ns/csvw#title"), column.titles());
      graph.link(node, Described.term("privacyCategory"), column.category().iri());
      graph.link(node, Described.term("treatmentKind"), column.treatment().iri());
      graph.decimal(node, Described.term("loss"), column.loss());
    }
  }
}
