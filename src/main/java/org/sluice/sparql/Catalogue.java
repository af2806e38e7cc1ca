package org.sluice.sparql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.sluice.portal.Held;
import org.sluice.portal.View;
import org.sluice.rdf.Catalog;
import org.sluice.rdf.CatalogEntry;
import org.sluice.rdf.CatalogPortal;
import org.sluice.vocab.Format;

/// The catalogue of a view, as the entries that DCAT is written from and as a graph.
public final class Catalogue {

  private Catalogue() {}

  /// What a view shows, as entries of a catalogue.
  public static List<CatalogEntry> entries(View view) {
    return view.datasets().stream()
        .map(visible ->
            new CatalogEntry(
                visible.listing(),
                visible.releases().stream().map(Held::manifest).toList(),
                visible.changed()))
        .toList();
  }

  static Graph graph(View view, CatalogPortal portal) {
    var triples = new ByteArrayOutputStream();
    Catalog.write(Format.N_TRIPLES, portal, entries(view), triples);
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(triples.toByteArray()))
        .lang(Lang.NTRIPLES)
        .parse(graph);
    return graph;
  }
}
