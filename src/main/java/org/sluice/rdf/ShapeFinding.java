package org.sluice.rdf;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.StrMaxLengthConstraint;
import org.apache.jena.shacl.engine.constraint.StrMinLengthConstraint;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.engine.constraint.ValueRangeConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// What a validation result says to a person. A shape's `sh:message` that is a message key
/// (`register.…`) takes the place of the sentence for its kind of constraint.
final class ShapeFinding {

  private static final String ROOT = "urn:sluice:registration";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/dc/terms/", "dcterms:",
          "http://www.w3.org/ns/dcat#", "dcat:",
          "http://xmlns.com/foaf/0.1/", "foaf:",
          "https://w3id.org/sluice/disclosure#", "sluice:",
          "http://www.w3.org/ns/csvw#", "");

  private ShapeFinding() {}

  static Finding of(ReportEntry entry) {
    var field = field(entry);
    return Finding.error(
        code(entry),
        Place.field(field),
        Map.of("field", field, "expected", expected(entry.constraint())));
  }

  private static String code(ReportEntry entry) {
    return entry.messages().stream()
        .map(Node::getLiteralLexicalForm)
        .filter(message -> message.matches("[a-z]+\\.[a-z-]+"))
        .findFirst()
        .orElseGet(() -> code(entry.constraint()));
  }

  private static String code(Constraint constraint) {
    return switch (constraint) {
      case MinCount _ -> "shape.missing";
      case MaxCount _ -> "shape.several";
      case InConstraint _ -> "shape.not-one-of";
      case DatatypeConstraint _ -> "shape.wrong-datatype";
      case StrMinLengthConstraint _ -> "shape.too-short";
      case StrMaxLengthConstraint _ -> "shape.too-long";
      case UniqueLangConstraint _ -> "shape.language-twice";
      case ValueRangeConstraint _ -> "shape.out-of-range";
      default -> "shape.violated";
    };
  }

  private static String expected(Constraint constraint) {
    return switch (constraint) {
      case InConstraint in -> codes(in.getValues());
      case DatatypeConstraint type -> local(type.getDatatypeURI());
      case StrMaxLengthConstraint most -> Integer.toString(most.getMaxLength());
      default -> "";
    };
  }

  private static String codes(Collection<Node> nodes) {
    return nodes.stream().map(Vocabulary::code).collect(Collectors.joining(", "));
  }

  /// The path of the field in the JSON document, `tableSchema.columns[3].sluice:meaning`.
  private static String field(ReportEntry entry) {
    var holder =
        entry.focusNode().isURI() && entry.focusNode().getURI().startsWith(ROOT + "#")
            ? entry
                    .focusNode()
                    .getURI()
                    .substring(ROOT.length() + 1)
                    .replaceAll("\\.(\\d+)$", "[$1]")
                + "."
            : "";
    return entry.resultPath() instanceof P_Link link
        ? holder + compact(link.getNode().getURI())
        : holder;
  }

  private static String compact(String iri) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getKey()))
        .map(prefix -> prefix.getValue() + json(iri.substring(prefix.getKey().length()), prefix))
        .findFirst()
        .orElse(iri);
  }

  private static String json(String local, Map.Entry<String, String> prefix) {
    return prefix.getValue().isEmpty() && local.equals("title") ? "titles" : local;
  }

  private static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
