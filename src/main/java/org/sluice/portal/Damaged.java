package org.sluice.portal;

import java.util.Map;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// The bundle of a release is no longer what was taken in: somebody or something changed the
/// holdings.
public final class Damaged extends Problem {

  private static final long serialVersionUID = 1L;

  Damaged(ReleaseId release) {
    super(Finding.error("portal.damaged", Place.NOWHERE, Map.of("release", release.toString())));
  }
}
