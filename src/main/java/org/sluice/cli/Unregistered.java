package org.sluice.cli;

import java.util.List;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Problem;

/// The metadata, the classification or the wishes of a table don't allow to go on.
final class Unregistered extends Problem {

  private static final long serialVersionUID = 1L;

  Unregistered(List<Finding> findings) {
    super(findings);
  }
}
