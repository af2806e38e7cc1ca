package org.sluice.release;

import org.sluice.vocab.Finding;
import org.sluice.vocab.Problem;

/// A manifest, statement, signature or key set is not what it should be. The finding's place names
/// the field.
public final class UnreadableDocument extends Problem {

  private static final long serialVersionUID = 1L;

  UnreadableDocument(Finding finding) {
    super(finding);
  }
}
