package org.sluice.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sluice.csvw.ColumnMetadata;
import org.sluice.csvw.TableMetadata;
import org.sluice.csvw.Texts;
import org.sluice.vocab.Term;

/// What `metadata.json` says of the `data.csv` beside it: the manifest as annotations of the table,
/// for programs that know CSVW but not Sluice.
final class BundleMetadata {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BundleMetadata() {}

  static TableMetadata of(Manifest manifest) {
    var listing = manifest.listing();
    var properties = new LinkedHashMap<String, JsonNode>();
    properties.put("dialect", NODES.objectNode().put("encoding", "utf-8").put("header", true));
    properties.put("dcterms:identifier", text(manifest.id().toString()));
    properties.put("dcterms:title", Texts.values(listing.title()));
    put(properties, "dcterms:description", Texts.values(listing.description()));
    put(properties, "dcat:keyword", Texts.values(listing.keywords()));
    var publisher = NODES.objectNode().put("dcterms:identifier", listing.department().id());
    publisher.set("foaf:name", Texts.values(listing.department().name()));
    properties.put("dcterms:publisher", publisher);
    if (!listing.license().isEmpty()) {
      properties.put("dcterms:license", NODES.objectNode().put("@id", listing.license()));
    }
    properties.put(Term.NAMESPACE + "tier", iri(manifest.id().tier()));
    properties.put(Term.NAMESPACE + "policy", text(manifest.policy()));
    properties.put(Term.NAMESPACE + "rows", NODES.numberNode(manifest.rows()));
    properties.put(Term.NAMESPACE + "guarantee", guarantee(manifest.guarantee()));
    return new TableMetadata(
        "data.csv",
        "zh",
        properties,
        Map.of(),
        manifest.columns().stream().map(BundleMetadata::column).toList());
  }

  private static ColumnMetadata column(ReleasedColumn column) {
    var properties = new LinkedHashMap<String, JsonNode>();
    put(properties, "dcterms:description", Texts.values(column.description()));
    properties.put("datatype", text(column.datatype().code()));
    properties.put(Term.NAMESPACE + "privacyCategory", iri(column.category()));
    properties.put(Term.NAMESPACE + "treatmentKind", iri(column.treatment()));
    properties.put(Term.NAMESPACE + "policyReason", text(column.reason()));
    properties.put(Term.NAMESPACE + "loss", NODES.numberNode(column.loss()));
    return new ColumnMetadata(column.name(), column.titles(), properties);
  }

  private static ObjectNode guarantee(Guarantee guarantee) {
    var node = NODES.objectNode().put(Term.NAMESPACE + "k", guarantee.k());
    guarantee.l().ifPresent(l -> node.put(Term.NAMESPACE + "l", l));
    guarantee.t().ifPresent(t -> node.put(Term.NAMESPACE + "t", t));
    node.putObject(Term.NAMESPACE + "suppression")
        .put("@id", Term.NAMESPACE + "suppression-" + guarantee.suppression());
    return node;
  }

  private static void put(Map<String, JsonNode> properties, String name, JsonNode value) {
    if (!value.isEmpty()) {
      properties.put(name, value);
    }
  }

  private static JsonNode text(String text) {
    return NODES.textNode(text);
  }

  private static ObjectNode iri(Term term) {
    return NODES.objectNode().put("@id", term.iri());
  }
}
