package org.sluice.site.frame;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A range was asked for that lies outside the file.
final class RangeNotThere extends Problem {

  private static final long serialVersionUID = 1L;

  private final long size;

  RangeNotThere(long size) {
    super(Finding.error("http.416", Place.NOWHERE, Map.of()));
    this.size = size;
  }

  long size() {
    return size;
  }
}
