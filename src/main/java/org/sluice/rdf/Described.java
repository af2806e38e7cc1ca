package org.sluice.rdf;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.sluice.release.Listing;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Term;

/// A graph in the making. All its nodes are IRIs, so the same descriptions are written as the same
/// bytes.
final class Described {

  static final Resource CONCEPT = SKOS.Concept;

  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
          .thenComparing(triple -> triple.getPredicate().getURI())
          .thenComparing(triple -> triple.getObject().toString());

  private final Model model = ModelFactory.createDefaultModel();

  Described() {
    model.setNsPrefix("csvw", "http://www.w3.org/ns/csvw#");
    model.setNsPrefix("dcat", DCAT.getURI());
    model.setNsPrefix("dcterms", DCTerms.getURI());
    model.setNsPrefix("foaf", FOAF.getURI());
    model.setNsPrefix("sluice", Term.NAMESPACE);
    model.setNsPrefix("spdx", "http://spdx.org/rdf/terms#");
    model.setNsPrefix("xsd", XSDDatatype.XSD + "#");
  }

  static Property term(String localName) {
    return ResourceFactory.createProperty(Term.NAMESPACE + localName);
  }

  void type(String iri, Resource type) {
    add(iri, RDF.type, type);
  }

  void link(String iri, Property property, String object) {
    add(iri, property, model.createResource(object));
  }

  /// A link to something that is not described here but must have a type.
  void concept(String iri, Property property, String object, Resource type) {
    link(iri, property, object);
    type(object, type);
  }

  void document(String iri, Property property, String page) {
    concept(iri, property, page, FOAF.Document);
  }

  void resource(String iri, Property property, String object) {
    concept(iri, property, object, RDFS.Resource);
  }

  void standard(String iri, String standard) {
    concept(iri, DCTerms.conformsTo, standard, DCTerms.Standard);
  }

  void agent(String iri, Listing.Department department) {
    type(iri, FOAF.Agent);
    if (department.name().isBlank()) {
      literal(iri, FOAF.name, department.id());
    }
    text(iri, FOAF.name, department.name());
  }

  void text(String iri, Property property, LangText text) {
    text.byLanguage().forEach((tag, words) -> text(iri, property, words, tag));
  }

  void text(String iri, Property property, String words, String tag) {
    if (!words.isBlank()) {
      add(iri, property, model.createLiteral(words, tag));
    }
  }

  void literal(String iri, Property property, String value) {
    add(iri, property, model.createLiteral(value));
  }

  void number(String iri, Property property, long value) {
    typed(iri, property, Long.toString(value), XSDDatatype.XSDinteger);
  }

  void count(String iri, Property property, long value) {
    typed(iri, property, Long.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  void decimal(String iri, Property property, double value) {
    typed(iri, property, BigDecimal.valueOf(value).toPlainString(), XSDDatatype.XSDdecimal);
  }

  void time(String iri, Property property, Instant time) {
    typed(iri, property, time.toString(), XSDDatatype.XSDdateTime);
  }

  void hexadecimal(String iri, Property property, String value) {
    typed(iri, property, value, XSDDatatype.XSDhexBinary);
  }

  Model model() {
    return model;
  }

  void write(Format format, OutputStream out) {
    switch (format) {
      case TURTLE -> stream(RDFFormat.TURTLE_BLOCKS, out);
      case N_TRIPLES -> stream(RDFFormat.NTRIPLES_UTF8, out);
      case JSON_LD -> RDFDataMgr.write(out, model, RDFFormat.JSONLD11);
      case RDF_XML -> RDFDataMgr.write(out, model, RDFFormat.RDFXML_PLAIN);
      case CSV, JSON, JSONL, XLSX, PARQUET ->
          throw new IllegalArgumentException(format + " is not a format of RDF");
    }
  }

  private void stream(RDFFormat format, OutputStream out) {
    var stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
      model.getNsPrefixMap().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
    }
    model.getGraph().stream().sorted(ORDER).forEach(stream::triple);
    stream.finish();
  }

  private void typed(String iri, Property property, String value, XSDDatatype type) {
    add(iri, property, model.asRDFNode(NodeFactory.createLiteralDT(value, type)));
  }

  private void add(String iri, Property property, RDFNode object) {
    model.add(model.createResource(iri), property, object);
  }
}
