package org.sluice.rdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.sluice.release.Bundle;
import org.sluice.release.Document;
import org.sluice.release.Manifest;
import org.sluice.release.Sha256;
import org.sluice.vocab.Term;

/// How a release came about, as PROV-O: the version that a department owns was desensitized by a
/// policy and reviewed by another account. It names accounts by their opaque identifiers, describes
/// no raw row, and holds no address of a host.
public final class Provenance {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private final Manifest manifest;
  private final String release;
  private final ArrayNode graph = MAPPER.createArrayNode();

  private Provenance(Manifest manifest) {
    this.manifest = manifest;
    this.release = "urn:sluice:release:" + manifest.id().toString().replace('/', ':');
  }

  /// The provenance of a release as JSON-LD.
  public static byte[] of(Manifest manifest) {
    return new Provenance(manifest).document();
  }

  /// The manifest with the provenance that tells of it, which changes when it is approved.
  public static Manifest bind(Manifest manifest) {
    var json = of(manifest);
    var documents = new ArrayList<>(manifest.documents());
    documents.removeIf(document -> document.file().equals(Bundle.PROVENANCE));
    documents.add(new Document(Bundle.PROVENANCE, json.length, Sha256.of(json)));
    return manifest.with(manifest.distributions(), documents);
  }

  private byte[] document() {
    var root = MAPPER.createObjectNode();
    var context = root.putObject("@context");
    context.put("prov", PROV).put("sluice", Term.NAMESPACE);
    context.put("dcterms", "http://purl.org/dc/terms/");
    for (var link :
        new String[] {
          "wasGeneratedBy",
          "wasAttributedTo",
          "wasDerivedFrom",
          "used",
          "wasAssociatedWith",
          "wasInformedBy",
          "hadPlan",
          "agent"
        }) {
      context.putObject("prov:" + link).put("@id", "prov:" + link).put("@type", "@id");
    }
    for (var time : new String[] {"generatedAtTime", "endedAtTime"}) {
      context
          .putObject("prov:" + time)
          .put("@id", "prov:" + time)
          .put("@type", "http://www.w3.org/2001/XMLSchema#dateTime");
    }
    describe();
    root.set("@graph", graph);
    try {
      return (MAPPER.writer(LINES).writeValueAsString(root) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe() {
    var id = manifest.id();
    var version = "urn:sluice:version:" + id.dataset() + ":" + id.version();
    var department = "urn:sluice:department:" + manifest.listing().department().id();
    var policy = "urn:sluice:policy:" + encode(manifest.policy());
    node(version, "prov:Entity").put("prov:wasAttributedTo", department);
    var entity =
        node(release, "prov:Entity")
            .put("prov:wasDerivedFrom", version)
            .put("prov:wasGeneratedBy", release + ":desensitization")
            .put("prov:wasAttributedTo", department)
            .put("prov:generatedAtTime", manifest.issued().toString());
    entity.putObject("sluice:tier").put("@id", id.tier().iri());
    var making = node(release + ":desensitization", "prov:Activity").put("prov:used", version);
    var association = making.putObject("prov:qualifiedAssociation");
    association.put("@type", "prov:Association").put("prov:hadPlan", policy);
    if (manifest.preparedBy() != null) {
      making.put("prov:wasAssociatedWith", agent(manifest.preparedBy()));
      association.put("prov:agent", account(manifest.preparedBy()));
    }
    if (manifest.approvedBy() != null) {
      node(release + ":review", "prov:Activity")
          .put("prov:used", release)
          .put("prov:wasInformedBy", release + ":desensitization")
          .put("prov:wasAssociatedWith", agent(manifest.approvedBy()))
          .put("prov:endedAtTime", manifest.issued().toString());
    }
    node(policy, "prov:Plan").put("dcterms:identifier", manifest.policy());
    node(department, "prov:Organization");
  }

  private String agent(String account) {
    node(account(account), "prov:Person");
    return account(account);
  }

  private ObjectNode node(String iri, String type) {
    return graph.addObject().put("@id", iri).put("@type", type);
  }

  private static String account(String account) {
    return "urn:sluice:account:" + encode(account);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
