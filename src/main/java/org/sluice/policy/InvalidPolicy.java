package org.sluice.policy;

import java.util.List;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Problem;

/// A policy doesn't follow its schema; each finding names the JSON path.
public final class InvalidPolicy extends Problem {

  private static final long serialVersionUID = 1L;

  InvalidPolicy(List<Finding> findings) {
    super(findings);
  }
}
