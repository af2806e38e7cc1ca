package org.sluice.release;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A key file does not hold an Ed25519 key of the kind asked for.
public final class UnusableKey extends Problem {

  private static final long serialVersionUID = 1L;

  UnusableKey(String expected) {
    super(Finding.error("release.unusable-key", Place.NOWHERE, Map.of("expected", expected)));
  }
}
