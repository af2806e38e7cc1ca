package org.sluice.risk;

import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A risk was asked about a column that the table doesn't have.
public final class UnknownColumn extends Problem {

  private static final long serialVersionUID = 1L;

  UnknownColumn(String column, Iterable<String> columns) {
    super(
        Finding.error(
            "risk.unknown-column",
            Place.column(column),
            Map.of("column", column, "columns", String.join(", ", columns))));
  }
}
