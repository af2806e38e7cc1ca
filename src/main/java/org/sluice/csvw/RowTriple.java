package org.sluice.csvw;

/// A triple that says something of a row: its cell, its number or its type.
public sealed interface RowTriple {

  /// The IRI of the row.
  String subject();

  /// The IRI of the property.
  String predicate();

  /// A triple whose object is a literal.
  ///
  /// @param lexical exactly the cell
  /// @param datatype IRI
  record Value(String subject, String predicate, String lexical, String datatype)
      implements RowTriple {}

  /// A triple whose object is an IRI.
  record Link(String subject, String predicate, String object) implements RowTriple {}
}
