package org.sluice.rdf;

import org.sluice.release.Listing;
import org.sluice.vocab.LangText;

/// The portal whose catalogue is written.
///
/// @param base its public address, without a slash at its end
/// @param publisher the body that runs it
public record CatalogPortal(
    String base, LangText title, LangText description, Listing.Department publisher) {

  public CatalogPortal {
    if (base.endsWith("/")) {
      throw new IllegalArgumentException("A base has no slash at its end");
    }
  }

  String catalog() {
    return base + "/catalog";
  }

  String department(Listing.Department department) {
    return base + "/departments/" + department.id();
  }
}
