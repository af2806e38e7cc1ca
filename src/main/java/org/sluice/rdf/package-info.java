/// Graphs: rows as RDF in four formats, the DCAT catalogue, provenance, and validation with SHACL.
/// Beside `sparql` the only package that names Jena.
///
/// [RdfRows] writes the rows of a release as a stream; [Catalog] writes what a caller sees as
/// DCAT-AP; [Provenance] writes how a release came about (PROV-O); [Shapes] checks a document
/// against the shapes of `vocab/shapes`.
@NullMarked
package org.sluice.rdf;

import org.jspecify.annotations.NullMarked;
