package org.sluice.portal;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// Another process has the holdings open.
public final class InUse extends Problem {

  private static final long serialVersionUID = 1L;

  InUse() {
    super(Finding.error("portal.in-use", Place.NOWHERE, Map.of()));
  }
}
