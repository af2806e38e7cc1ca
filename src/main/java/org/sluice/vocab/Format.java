package org.sluice.vocab;

import java.util.Arrays;
import java.util.Optional;

/// A format in which the rows of a release are handed out.
public enum Format {
  CSV("csv", "text/csv", "CSV"),
  JSON("json", "application/json", "JSON"),
  JSONL("jsonl", "application/jsonl", "JSONL"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
  PARQUET("parquet", "application/vnd.apache.parquet", "PARQUET"),
  TURTLE("ttl", "text/turtle", "RDF_TURTLE"),
  N_TRIPLES("nt", "application/n-triples", "RDF_N_TRIPLES"),
  JSON_LD("jsonld", "application/ld+json", "JSON_LD"),
  RDF_XML("rdf", "application/rdf+xml", "RDF_XML");

  private final String extension;
  private final String mediaType;
  private final String euFileType;

  Format(String extension, String mediaType, String euFileType) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.euFileType = euFileType;
  }

  /// The file name extension, without the dot; also the code in addresses and facets.
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The IRI in the EU file type authority table, which DCAT-AP asks for as `dct:format`.
  public String fileTypeIri() {
    return "http://publications.europa.eu/resource/authority/file-type/" + euFileType;
  }

  /// Whether this is a serialization of RDF.
  public boolean isRdf() {
    return compareTo(TURTLE) >= 0;
  }

  public static Optional<Format> ofExtension(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
  }
}
