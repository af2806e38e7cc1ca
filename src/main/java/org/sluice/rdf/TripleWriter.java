package org.sluice.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.sluice.csvw.RowTriple;

/// Writes the triples of one row after the other; closing completes the document and leaves the
/// stream open.
interface TripleWriter extends Closeable {

  void write(List<RowTriple> row) throws IOException;
}
