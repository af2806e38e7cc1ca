package org.sluice.table;

import java.util.List;
import java.util.Map;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;
import org.sluice.vocab.Problem;

/// A table that can't be read or written.
public final class TableProblem extends Problem {

  private static final long serialVersionUID = 1L;

  TableProblem(List<Finding> findings) {
    super(findings);
  }

  static TableProblem of(String code, Place place, Map<String, String> arguments) {
    return new TableProblem(List.of(Finding.error(code, place, arguments)));
  }
}
