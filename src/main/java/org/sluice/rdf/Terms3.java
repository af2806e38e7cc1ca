package org.sluice.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/// Terms of DCAT 3 and SPDX.
final class Terms3 {

  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  static final Property HAS_VERSION = property(DCAT + "hasVersion");
  static final Property IS_VERSION_OF = property(DCAT + "isVersionOf");
  static final Property VERSION = property(DCAT + "version");
  static final Property CHECKSUM = property(SPDX + "checksum");
  static final Property ALGORITHM = property(SPDX + "algorithm");
  static final Property CHECKSUM_VALUE = property(SPDX + "checksumValue");
  static final Resource CHECKSUM_TYPE = resource(SPDX + "Checksum");
  static final Resource SHA256 = resource(SPDX + "checksumAlgorithm_sha256");
  static final Resource ALGORITHM_TYPE = resource(SPDX + "ChecksumAlgorithm");

  private Terms3() {}

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  private static Resource resource(String iri) {
    return ResourceFactory.createResource(iri);
  }
}
