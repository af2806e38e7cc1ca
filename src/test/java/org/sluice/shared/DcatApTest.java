package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.rdf.CatalogTest;
import org.sluice.vocab.Format;

/// The catalogue against the shapes of DCAT-AP 3.0.1.
final class DcatApTest {

  @ParameterizedTest
  @ValueSource(strings = {"dcat-ap-3.0.1.ttl", "dcat-ap-3.0.1-ranges.ttl"})
  void the_catalogue_conforms(String name) {
    var file = SharedData.root().resolve("data/suites/dcat-ap/offline").resolve(name);
    var shapes = Shapes.parse(RDFDataMgr.loadGraph(file.toString()));
    var graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(
        graph, new ByteArrayInputStream(CatalogTest.example(Format.TURTLE)), Lang.TURTLE);
    assertThat(ShaclValidator.get().validate(shapes, graph).getEntries())
        .extracting(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .isEmpty();
  }
}
