package org.sluice.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Messages;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Term;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// The words of the code and the words of `vocab/` are the same, and have a label in each language.
final class VocabularyTest {

  private static final Map<String, Term[]> ENUMS =
      Map.of(
          "Tier", Tier.values(),
          "SecurityLevel", SecurityLevel.values(),
          "PrivacyCategory", PrivacyCategory.values(),
          "Meaning", Meaning.values(),
          "TreatmentKind", TreatmentKind.values());
  private static final Map<String, String> KEYS =
      Map.of(
          "Tier", "tier.",
          "SecurityLevel", "level.",
          "PrivacyCategory", "category.",
          "Meaning", "meaning.",
          "TreatmentKind", "treatment.",
          "AdministrationLevel", "administration.",
          "RetractionReason", "reason.",
          "SuppressionBand", "suppression.");

  @Test
  void every_term_of_the_code_is_defined_and_back() {
    var graph = VocabularyFile.read("disclosure.ttl");
    ENUMS.forEach((type, terms) -> {
      var coded = new TreeMap<String, String>();
      Arrays.stream(terms).forEach(term -> coded.put(term.iri(), term.code()));
      assertThat(codes(graph, RDF.type.asNode(), Term.NAMESPACE + type)).isEqualTo(coded);
    });
  }

  @Test
  void every_concept_has_the_label_that_pages_show() {
    var graph = VocabularyFile.read("disclosure.ttl");
    KEYS.forEach((type, key) -> labelled(graph, RDF.type.asNode(), Term.NAMESPACE + type, key));
    var tables = "http://publications.europa.eu/resource/authority/";
    labelled(
        VocabularyFile.read("themes.ttl"), SKOS.inScheme.asNode(), tables + "data-theme", "theme.");
    labelled(
        VocabularyFile.read("frequencies.ttl"),
        SKOS.inScheme.asNode(),
        tables + "frequency",
        "frequency.");
  }

  private static void labelled(Graph graph, Node link, String to, String key) {
    var codes = codes(graph, link, to);
    assertThat(codes).isNotEmpty();
    codes.forEach((iri, code) -> {
      for (var language : List.of("zh", "en")) {
        var label =
            objects(graph, iri, SKOS.prefLabel.asNode())
                .filter(node -> node.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .toList();
        assertThat(label).containsExactly(Messages.of(language).text(key + code));
      }
    });
  }

  private static Map<String, String> codes(Graph graph, Node link, String to) {
    var codes = new TreeMap<String, String>();
    graph
        .find(Node.ANY, link, NodeFactory.createURI(to))
        .forEach(triple -> {
          var iri = triple.getSubject().getURI();
          objects(graph, iri, SKOS.notation.asNode())
              .forEach(code -> codes.put(iri, code.getLiteralLexicalForm()));
        });
    return codes;
  }

  private static Stream<Node> objects(Graph graph, String iri, Node property) {
    return graph
        .find(NodeFactory.createURI(iri), property, Node.ANY)
        .mapWith(t -> t.getObject())
        .toList()
        .stream();
  }
}
