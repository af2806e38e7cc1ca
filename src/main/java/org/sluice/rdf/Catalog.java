package org.sluice.rdf;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.sluice.vocab.Format;

/// What a caller sees, as a catalogue by DCAT-AP 3: datasets, a dataset for each release of theirs,
/// a distribution a format, and the services that answer queries. It is made of plain values, so it
/// tells what it is given and no more.
public final class Catalog {

  private static final String MEDIA_SPARQL = "https://www.w3.org/TR/sparql11-protocol/";

  private final CatalogPortal portal;
  private final Described graph = new Described();

  private Catalog(CatalogPortal portal) {
    this.portal = portal;
  }

  /// Writes the whole catalogue.
  ///
  /// @throws IllegalArgumentException where the format is not one of RDF
  public static void write(
      Format format, CatalogPortal portal, List<CatalogEntry> entries, OutputStream out) {
    var catalog = new Catalog(portal);
    catalog.catalog(entries);
    entries.forEach(entry -> new DatasetDescription(catalog.graph, portal, entry).describe());
    catalog.graph.write(format, out);
  }

  /// Writes one dataset and its releases.
  ///
  /// @throws IllegalArgumentException where the format is not one of RDF
  public static void writeDataset(
      Format format, CatalogPortal portal, CatalogEntry entry, OutputStream out) {
    var graph = new Described();
    new DatasetDescription(graph, portal, entry).describe();
    graph.write(format, out);
  }

  private void catalog(List<CatalogEntry> entries) {
    var catalog = portal.catalog();
    graph.type(catalog, DCAT.Catalog);
    graph.text(catalog, DCTerms.title, portal.title());
    graph.text(
        catalog,
        DCTerms.description,
        portal.description().isBlank() ? portal.title() : portal.description());
    graph.link(catalog, DCTerms.publisher, portal.department(portal.publisher()));
    graph.agent(portal.department(portal.publisher()), portal.publisher());
    graph.document(catalog, FOAF.homepage, portal.base() + "/");
    for (var tag : List.of("ZHO", "ENG")) {
      graph.concept(catalog, DCTerms.language, Authority.LANGUAGE + tag, DCTerms.LinguisticSystem);
    }
    entries.stream()
        .map(CatalogEntry::changed)
        .max(Comparator.naturalOrder())
        .ifPresent(last -> graph.time(catalog, DCTerms.modified, last));
    service("rows", "数据行查询接口", "Row API", portal.base() + "/datasets", entries);
    service("sparql", "SPARQL 查询端点", "SPARQL endpoint", portal.base() + "/sparql", entries);
    graph.standard(portal.base() + "/#sparql", MEDIA_SPARQL);
    graph.resource(
        portal.base() + "/#rows", DCAT.endpointDescription, portal.base() + "/openapi.json");
    for (var entry : entries) {
      graph.link(catalog, DCAT.dataset, Addresses.dataset(portal, entry));
      entry
          .releases()
          .forEach(r -> graph.link(catalog, DCAT.dataset, Addresses.release(portal, r)));
    }
  }

  private void service(
      String name, String chinese, String english, String endpoint, List<CatalogEntry> entries) {
    var service = portal.base() + "/#" + name;
    graph.link(portal.catalog(), DCAT.service, service);
    graph.type(service, DCAT.DataService);
    graph.text(service, DCTerms.title, chinese, "zh");
    graph.text(service, DCTerms.title, english, "en");
    graph.resource(service, DCAT.endpointURL, endpoint);
    for (var entry : entries) {
      entry
          .releases()
          .forEach(r -> graph.link(service, DCAT.servesDataset, Addresses.release(portal, r)));
    }
  }
}
