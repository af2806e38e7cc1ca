package org.sluice.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.sluice.office.register.Registration;
import org.sluice.release.Distribution;
import org.sluice.release.Examples;
import org.sluice.release.Golden;
import org.sluice.release.Listing;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;

public final class CatalogTest {

  private static final Map<Format, Lang> LANGUAGES =
      Map.of(
          Format.TURTLE, Lang.TURTLE,
          Format.N_TRIPLES, Lang.NTRIPLES,
          Format.JSON_LD, Lang.JSONLD,
          Format.RDF_XML, Lang.RDFXML);

  /// A catalogue of a dataset with a release and of one that is only titled.
  public static byte[] example(Format format) {
    var bureau = new Listing.Department("data-bureau", LangText.of("zh", "数据局"));
    var portal =
        new CatalogPortal(
            "http://data.example", LangText.of("zh", "云汀县数据"), LangText.EMPTY, bureau);
    var manifest =
        Examples.manifest()
            .with(
                List.of(
                    new Distribution(Format.CSV, "data.csv", 71, "ab".repeat(32)),
                    new Distribution(Format.PARQUET, "data.parquet", 900, "cd".repeat(32))),
                List.of());
    var titled = Registration.titled("schools", LangText.of("zh", "学校名录"), bureau).listing();
    var out = new ByteArrayOutputStream();
    Catalog.write(
        format,
        portal,
        List.of(
            new CatalogEntry(Examples.listing(), List.of(manifest), Examples.ISSUED),
            new CatalogEntry(titled, List.of(), Instant.parse("2026-03-02T00:00:00Z"))),
        out);
    return out.toByteArray();
  }

  @Test
  void the_catalogue_is_written_as_before() throws IOException {
    Golden.check("rdf/catalog.ttl", example(Format.TURTLE));
  }

  @Test
  void all_formats_hold_the_same_triples() {
    var turtle = read(Format.TURTLE);
    assertThat(turtle.size()).isGreaterThan(150);
    for (var format : LANGUAGES.keySet()) {
      assertThat(read(format).isIsomorphicWith(turtle)).as(format.name()).isTrue();
    }
  }

  @Test
  void derived_formats_come_from_the_row_api() {
    assertThat(new String(example(Format.TURTLE), java.nio.charset.StandardCharsets.UTF_8))
        .contains("<http://data.example/datasets/clinic-visits/releases/1/open/data.csv>")
        .contains("<http://data.example/datasets/clinic-visits/rows.ttl?release=1/open>");
  }

  @Test
  void the_provenance_names_two_accounts_and_no_host() throws IOException {
    var json = Provenance.of(Examples.manifest());
    Golden.check("rdf/provenance.jsonld", json);
    var graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(json), Lang.JSONLD);
    var subjects = new java.util.TreeSet<String>();
    graph
        .find()
        .filterKeep(t -> t.getSubject().isURI())
        .forEach(t -> subjects.add(t.getSubject().getURI()));
    assertThat(subjects)
        .containsAll(Set.of("urn:sluice:account:a1", "urn:sluice:account:b2"))
        .allMatch(iri -> iri.startsWith("urn:sluice:"));
  }

  private static Graph read(Format format) {
    var graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(example(format)), LANGUAGES.get(format));
    return graph;
  }
}
