package org.sluice.table;

import java.util.List;
import org.sluice.vocab.Finding;

/// What came of reading a file.
///
/// @param table the table; it can be opened as often as needed
/// @param titles what the second header row says, one a column; empty where there is none
/// @param dialect how the file was read
/// @param findings what was not clean, one a kind, with its count and first places
public record Reading(Table table, List<String> titles, Dialect dialect, List<Finding> findings) {

  public Reading {
    titles = List.copyOf(titles);
    findings = List.copyOf(findings);
  }
}
