package org.sluice.office;

import java.time.Instant;
import org.sluice.release.Listing;

/// A dataset as the office knows it.
///
/// @param createdBy the account that registered it first
public record RegisteredDataset(String id, Listing listing, String createdBy, Instant created) {

  public String department() {
    return listing.department().id();
  }
}
