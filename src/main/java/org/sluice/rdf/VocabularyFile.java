package org.sluice.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/// Files of `vocab/` as graphs.
final class VocabularyFile {

  private VocabularyFile() {}

  static Graph read(String name) {
    var graph = GraphFactory.createDefaultGraph();
    try (InputStream in = VocabularyFile.class.getResourceAsStream("/vocab/" + name)) {
      RDFDataMgr.read(graph, Objects.requireNonNull(in, name), Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
