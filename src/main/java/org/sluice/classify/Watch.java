package org.sluice.classify;

import java.util.Optional;

/// Looks at the cells of one column, one by one, and says in the end what it takes the column for.
interface Watch {

  /// Sees a cell that is not blank.
  void see(Cell cell);

  /// What the column is; empty where it isn't what the detector looks for.
  Optional<Suggestion> verdict();
}
