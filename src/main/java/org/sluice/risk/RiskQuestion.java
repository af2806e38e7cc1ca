package org.sluice.risk;

import java.util.List;

/// What to measure of a table.
///
/// @param quasi the columns that an attacker is taken to know; with none, all rows are one class
/// @param sensitive the columns that an attacker wants to learn
/// @param linked the columns whose cells link rows, such as a pseudonym; empty where none do
public record RiskQuestion(List<String> quasi, List<String> sensitive, List<String> linked) {

  public RiskQuestion {
    quasi = List.copyOf(quasi);
    sensitive = List.copyOf(sensitive);
    linked = List.copyOf(linked);
  }

  public static RiskQuestion of(List<String> quasi, List<String> sensitive) {
    return new RiskQuestion(quasi, sensitive, List.of());
  }
}
