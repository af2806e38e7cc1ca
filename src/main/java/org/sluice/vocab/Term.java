package org.sluice.vocab;

/// A word of the disclosure vocabulary: it has an IRI that `vocab/disclosure.ttl` defines and a
/// short code that stands in JSON, addresses and command lines.
public interface Term {

  /// The namespace of all terms.
  String NAMESPACE = "https://w3id.org/sluice/disclosure#";

  /// The short code, lower case with hyphens except for security levels (`L1`).
  String code();

  /// The local name within [#NAMESPACE].
  default String localName() {
    return code();
  }

  /// The IRI of the term.
  default String iri() {
    return NAMESPACE + localName();
  }
}
