package org.sluice.sparql;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/// A format of an answer.
enum ResultFormat {
  JSON(Shape.ROWS, "application/sparql-results+json application/json"),
  XML(Shape.ROWS, "application/sparql-results+xml application/xml text/xml"),
  CSV(Shape.ROWS, "text/csv"),
  TSV(Shape.ROWS, "text/tab-separated-values"),
  TURTLE(Shape.GRAPH, "text/turtle text/plain"),
  N_TRIPLES(Shape.GRAPH, "application/n-triples"),
  RDF_XML(Shape.GRAPH, "application/rdf+xml application/xml"),
  JSON_LD(Shape.GRAPH, "application/ld+json application/json");

  /// What can be written in a format.
  enum Shape {
    ROWS,
    GRAPH
  }

  private final Shape shape;
  private final String mediaTypes;

  /// @param mediaTypes by which it is asked for, its own first
  ResultFormat(Shape shape, String mediaTypes) {
    this.shape = shape;
    this.mediaTypes = mediaTypes;
  }

  Lang lang() {
    return switch (this) {
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case TURTLE -> Lang.TURTLE;
      case N_TRIPLES -> Lang.NTRIPLES;
      case RDF_XML -> Lang.RDFXML;
      case JSON_LD -> Lang.JSONLD;
    };
  }

  String mediaType() {
    return mediaTypes().getFirst();
  }

  private List<String> mediaTypes() {
    return List.of(mediaTypes.split(" ", -1));
  }

  /// The format that a client likes best; the shape's first one where it names none that there is.
  static ResultFormat of(Shape shape, String accept) {
    var formats = Arrays.stream(values()).filter(format -> format.shape == shape).toList();
    ResultFormat best = formats.getFirst();
    double quality = 0;
    for (var part : accept.split(",", -1)) {
      var words = part.split(";", -1);
      double wanted = quality(words);
      for (var format : formats) {
        if (wanted > quality && format.isMeantBy(words[0].strip())) {
          best = format;
          quality = wanted;
        }
      }
    }
    return best;
  }

  private boolean isMeantBy(String range) {
    return range.equals("*/*")
        || mediaTypes().stream()
            .anyMatch(type ->
                type.equalsIgnoreCase(range)
                    || (range.endsWith("/*")
                        && type.startsWith(range.substring(0, range.length() - 1))));
  }

  private static double quality(String[] words) {
    for (var word : words) {
      var text = word.strip();
      if (text.matches("q=[01](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(text.substring(2));
      }
    }
    return 1;
  }
}
