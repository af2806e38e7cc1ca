/// Annotated tables as *Metadata Vocabulary for Tabular Data* (CSVW) has them: what a table's
/// metadata says, and how its rows are read as RDF.
///
/// [TableMetadata] is the document beside a table; it keeps every property that it does not know.
/// [Texts] reads and writes texts per language. [RowMapping] says which triples a row is, and takes
/// triples back to cells: a row is `BASE/datasets/ID/releases/VERSION/TIER/rows/N`, a column's
/// property is `BASE/datasets/ID/columns/NAME#value`. The ending is there because RDF/XML can only
/// write a property whose IRI ends in a name. `BASE` is the portal's public address, a setting of
/// the office (`http://localhost:8080` where none is set), so that a bundle's bytes do not depend
/// on the host that made it.
@NullMarked
package org.sluice.csvw;

import org.jspecify.annotations.NullMarked;
