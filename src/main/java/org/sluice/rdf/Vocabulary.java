package org.sluice.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/// The terms of `vocab/` by IRI.
final class Vocabulary {

  private static final Map<String, String> CODES = read();

  private Vocabulary() {}

  /// The short code of a term; of a literal its text, of another node its IRI.
  static String code(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : CODES.getOrDefault(node.getURI(), node.getURI());
  }

  private static Map<String, String> read() {
    var codes = new HashMap<String, String>();
    for (var file : List.of("disclosure.ttl", "themes.ttl", "frequencies.ttl")) {
      VocabularyFile.read(file)
          .find(Node.ANY, SKOS.notation.asNode(), Node.ANY)
          .forEach(t -> codes.put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm()));
    }
    return codes;
  }
}
