package org.sluice.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sluice.csvw.RowMapping;
import org.sluice.csvw.RowTriple;
import org.sluice.table.Column;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Term;

/// JSON-LD as one object a line: a column is a term of the context where its name can be one.
final class JsonLdWriter implements TripleWriter {

  private static final Pattern TERM = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_ ()-]*");

  private final JsonGenerator json;
  private final Map<String, Column> terms = new HashMap<>();

  JsonLdWriter(RowMapping mapping, OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeFieldName("@context");
    json.writeStartObject();
    json.writeStringField("sluice", Term.NAMESPACE);
    json.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
    term("row", RowMapping.NUMBER, Datatype.INTEGER);
    terms.put(RowMapping.NUMBER, new Column("row", Datatype.INTEGER));
    for (var column : mapping.columns()) {
      var name = column.name();
      if (TERM.matcher(name).matches() && !List.of("sluice", "xsd", "row").contains(name)) {
        terms.put(mapping.property(name), column);
        term(name, mapping.property(name), column.datatype());
      }
    }
    json.writeEndObject();
    json.writeFieldName("@graph");
    json.writeStartArray();
  }

  @Override
  public void write(List<RowTriple> row) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("@id", row.getFirst().subject());
    for (var triple : row) {
      switch (triple) {
        case RowTriple.Link link -> json.writeStringField("@type", link.object());
        case RowTriple.Value value -> value(value);
      }
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void term(String name, String iri, Datatype type) throws IOException {
    json.writeFieldName(name);
    json.writeStartObject();
    json.writeStringField("@id", iri);
    if (type != Datatype.STRING) {
      json.writeStringField("@type", "xsd:" + type.code());
    }
    json.writeEndObject();
  }

  private void value(RowTriple.Value value) throws IOException {
    var term = terms.get(value.predicate());
    json.writeFieldName(term == null ? value.predicate() : term.name());
    if (term != null && term.datatype().iri().equals(value.datatype())) {
      json.writeString(value.lexical());
    } else {
      json.writeStartObject();
      json.writeStringField("@value", value.lexical());
      if (!value.datatype().equals(Datatype.STRING.iri())) {
        json.writeStringField("@type", value.datatype());
      }
      json.writeEndObject();
    }
  }
}
