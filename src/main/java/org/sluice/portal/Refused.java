package org.sluice.portal;

import java.util.List;
import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A statement can't be taken in.
final class Refused extends Problem {

  private static final long serialVersionUID = 1L;

  Refused(String code, Map<String, String> arguments) {
    super(Finding.error(code, Place.NOWHERE, arguments));
  }

  Refused(List<Finding> findings) {
    super(findings);
  }
}
