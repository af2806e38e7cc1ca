package org.sluice.hierarchy;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A hierarchy does not say what a value becomes. Never silent: the owner adds the value to the
/// hierarchy's file. The message names the column, not the cell.
public final class UnknownValue extends Problem {

  private static final long serialVersionUID = 1L;

  public UnknownValue(String hierarchy, String column) {
    super(
        Finding.error(
            "hierarchy.unknown-value",
            Place.column(column),
            Map.of("hierarchy", hierarchy, "column", column)));
  }
}
