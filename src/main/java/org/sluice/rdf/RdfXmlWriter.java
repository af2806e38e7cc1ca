package org.sluice.rdf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.csvw.RowMapping;
import org.sluice.csvw.RowTriple;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Term;

/// RDF/XML, an element a row. A character that XML does not have (most controls) becomes U+FFFD.
final class RdfXmlWriter implements TripleWriter {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private final Writer xml;
  private final Map<String, String> elements = new HashMap<>();

  RdfXmlWriter(RowMapping mapping, OutputStream out) throws IOException {
    xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF\n");
    namespace("rdf", RDF);
    namespace("sluice", Term.NAMESPACE);
    elements.put(RowMapping.NUMBER, "sluice:row");
    for (int i = 0; i < mapping.columns().size(); i++) {
      var property = mapping.property(mapping.columns().get(i).name());
      int local = property.lastIndexOf('#') + 1;
      namespace("c" + i, property.substring(0, local));
      elements.put(property, "c" + i + ":" + property.substring(local));
    }
    xml.write(">\n");
  }

  @Override
  public void write(List<RowTriple> row) throws IOException {
    xml.write("<sluice:Row rdf:about=\"" + escape(row.getFirst().subject()) + "\">\n");
    for (var triple : row) {
      if (triple instanceof RowTriple.Value value) {
        value(value);
      }
    }
    xml.write("</sluice:Row>\n");
  }

  @Override
  public void close() throws IOException {
    xml.write("</rdf:RDF>\n");
    xml.flush();
  }

  private void value(RowTriple.Value value) throws IOException {
    var element = elements.get(value.predicate());
    xml.write("  <" + element);
    if (!value.datatype().equals(Datatype.STRING.iri())) {
      xml.write(" rdf:datatype=\"" + escape(value.datatype()) + "\"");
    }
    xml.write(">" + escape(value.lexical()) + "</" + element + ">\n");
  }

  private void namespace(String prefix, String iri) throws IOException {
    xml.write("  xmlns:" + prefix + "=\"" + escape(iri) + "\"\n");
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\r' -> escaped.append("&#13;");
            default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
  }
}
