package org.sluice.rdf;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.sluice.csvw.RowTriple;
import org.sluice.vocab.Format;
import org.sluice.vocab.Term;

/// Turtle and N-Triples, by Jena's streams.
final class StreamWriter implements TripleWriter {

  private final StreamRDF stream;

  StreamWriter(Format format, OutputStream out) {
    this.stream =
        StreamRDFWriter.getWriterStream(
            out, format == Format.TURTLE ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8);
    stream.start();
    if (format == Format.TURTLE) {
      stream.prefix("sluice", Term.NAMESPACE);
      stream.prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
    }
  }

  @Override
  public void write(List<RowTriple> row) {
    for (var triple : row) {
      stream.triple(
          Triple.create(
              NodeFactory.createURI(triple.subject()),
              NodeFactory.createURI(triple.predicate()),
              object(triple)));
    }
  }

  @Override
  public void close() {
    stream.finish();
  }

  private static Node object(RowTriple triple) {
    return switch (triple) {
      case RowTriple.Link link -> NodeFactory.createURI(link.object());
      case RowTriple.Value value ->
          NodeFactory.createLiteralDT(
              value.lexical(), TypeMapper.getInstance().getSafeTypeByName(value.datatype()));
    };
  }
}
