package org.sluice.rdf;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.sluice.release.Listing;
import org.sluice.release.Manifest;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Tier;

/// A dataset and its releases in a catalogue.
final class DatasetDescription {

  private final Described graph;
  private final CatalogPortal portal;
  private final CatalogEntry entry;
  private final String dataset;

  DatasetDescription(Described graph, CatalogPortal portal, CatalogEntry entry) {
    this.graph = graph;
    this.portal = portal;
    this.entry = entry;
    this.dataset = Addresses.dataset(portal, entry);
  }

  void describe() {
    var listing = entry.listing();
    common(dataset, listing);
    graph.literal(dataset, DCTerms.identifier, listing.dataset());
    graph.time(dataset, DCTerms.modified, entry.changed());
    access(dataset, listing.tiers().stream().findFirst().orElse(Tier.CLOSED));
    for (var release : entry.releases()) {
      graph.link(dataset, Terms3.HAS_VERSION, Addresses.release(portal, release));
      release(release);
    }
  }

  private void release(Manifest release) {
    var iri = Addresses.release(portal, release);
    common(iri, release.listing());
    graph.literal(iri, DCTerms.identifier, release.id().toString());
    graph.literal(iri, Terms3.VERSION, Integer.toString(release.id().version()));
    graph.link(iri, Terms3.IS_VERSION_OF, dataset);
    graph.time(iri, DCTerms.issued, release.issued());
    graph.time(iri, DCTerms.modified, release.issued());
    access(iri, release.id().tier());
    new Guarantees(graph, iri, release).describe();
    new Distributions(graph, iri, release).describe();
  }

  private void common(String iri, Listing listing) {
    graph.type(iri, DCAT.Dataset);
    graph.text(iri, DCTerms.title, listing.title());
    graph.text(
        iri,
        DCTerms.description,
        listing.description().isBlank() ? listing.title() : listing.description());
    listing
        .keywords()
        .forEach((tag, words) -> words.forEach(word -> graph.text(iri, DCAT.keyword, word, tag)));
    if (!listing.department().id().isEmpty()) {
      graph.link(iri, DCTerms.publisher, portal.department(listing.department()));
      graph.agent(portal.department(listing.department()), listing.department());
    }
    concept(iri, DCAT.theme, Authority.THEME, listing.theme(), Described.CONCEPT);
    for (var language : Messages.languages()) {
      var key = "theme." + listing.theme();
      if (Messages.of(language).has(key)) {
        var theme = Authority.THEME + listing.theme();
        graph.text(theme, SKOS.prefLabel, Messages.of(language).text(key), language);
      }
    }
    concept(
        iri,
        DCTerms.accrualPeriodicity,
        Authority.FREQUENCY,
        listing.frequency(),
        DCTerms.Frequency);
    if (!listing.level().isEmpty()) {
      graph.link(
          iri,
          Described.term("administrationLevel"),
          Described.term("administration-" + listing.level()).getURI());
    }
  }

  private void concept(
      String iri,
      org.apache.jena.rdf.model.Property property,
      String table,
      String code,
      Resource type) {
    if (!code.isEmpty()) {
      graph.concept(iri, property, table + code, type);
    }
  }

  private void access(String iri, Tier tier) {
    graph.concept(iri, DCTerms.accessRights, Authority.accessRight(tier), DCTerms.RightsStatement);
    graph.link(iri, Described.term("tier"), tier.iri());
  }
}
