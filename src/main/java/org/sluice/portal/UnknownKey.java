package org.sluice.portal;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// The key belongs to nobody, or is no longer valid. Never answered as if no key had been shown:
/// whoever holds an expired key would silently get less.
public final class UnknownKey extends Problem {

  private static final long serialVersionUID = 1L;

  UnknownKey() {
    super(Finding.error("portal.unknown-key", Place.NOWHERE, Map.of()));
  }
}
