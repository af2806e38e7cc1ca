/// Graphs: rows as RDF in four formats, the DCAT catalogue, provenance, and validation with SHACL.
/// Beside `sparql` the only package that names Jena.
///
/// [Shapes] checks a document against shapes from `vocab/shapes`.
@NullMarked
package org.sluice.rdf;

import org.jspecify.annotations.NullMarked;
