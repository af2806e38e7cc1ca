package org.sluice.rdf;

import org.sluice.release.Manifest;

/// The public addresses that are the names of datasets and releases.
final class Addresses {

  private Addresses() {}

  static String dataset(CatalogPortal portal, CatalogEntry entry) {
    return portal.base() + "/datasets/" + entry.listing().dataset();
  }

  static String release(CatalogPortal portal, Manifest release) {
    var id = release.id();
    return portal.base()
        + "/datasets/"
        + id.dataset()
        + "/releases/"
        + id.version()
        + "/"
        + id.tier().code();
  }
}
