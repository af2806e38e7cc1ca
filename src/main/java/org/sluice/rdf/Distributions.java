package org.sluice.rdf;

import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.sluice.release.Distribution;
import org.sluice.release.Manifest;
import org.sluice.vocab.Format;

/// One distribution a format: those of the bundle with size and digest, the others made from it on
/// the way.
final class Distributions {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Described graph;
  private final String release;
  private final Manifest manifest;

  Distributions(Described graph, String release, Manifest manifest) {
    this.graph = graph;
    this.release = release;
    this.manifest = manifest;
  }

  void describe() {
    for (var format : Format.values()) {
      var iri = release + "#" + format.extension();
      graph.link(release, DCAT.distribution, iri);
      graph.type(iri, DCAT.Distribution);
      graph.text(iri, DCTerms.title, manifest.listing().title());
      graph.resource(iri, DCAT.accessURL, release);
      graph.resource(iri, DCAT.downloadURL, download(format));
      graph.concept(iri, DCTerms.format, format.fileTypeIri(), DCTerms.MediaTypeOrExtent);
      graph.concept(iri, DCAT.mediaType, MEDIA_TYPES + format.mediaType(), DCTerms.MediaType);
      graph.time(iri, DCTerms.issued, manifest.issued());
      var license = manifest.listing().license();
      if (!license.isEmpty()) {
        graph.concept(iri, DCTerms.license, license, DCTerms.LicenseDocument);
      }
      manifest.distributions().stream()
          .filter(file -> file.format() == format)
          .forEach(file -> measured(iri, file));
    }
  }

  /// A file of the bundle lies beside the release; another format comes from the row API.
  private String download(Format format) {
    return manifest.distributions().stream()
        .filter(file -> file.format() == format)
        .map(file -> release + "/" + file.file())
        .findFirst()
        .orElseGet(() ->
            release.replaceFirst(
                "/releases/([0-9]+)/([a-z]+)$", "/rows." + format.extension() + "?release=$1/$2"));
  }

  private void measured(String iri, Distribution file) {
    graph.count(iri, DCAT.byteSize, file.bytes());
    var checksum = iri + "-sha256";
    graph.link(iri, Terms3.CHECKSUM, checksum);
    graph.type(checksum, Terms3.CHECKSUM_TYPE);
    graph.concept(checksum, Terms3.ALGORITHM, Terms3.SHA256.getURI(), Terms3.ALGORITHM_TYPE);
    graph.hexadecimal(checksum, Terms3.CHECKSUM_VALUE, file.sha256());
  }
}
