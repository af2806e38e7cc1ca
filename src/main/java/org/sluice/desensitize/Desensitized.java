package org.sluice.desensitize;

import java.util.List;
import java.util.Map;
import org.sluice.policy.TierPlan;
import org.sluice.table.Table;

/// What one tier gets.
///
/// @param table the released rows, in an order that tells nothing but their content where the tier
///   lacks a column
/// @param withSubjects the released rows again, in any order, blank where no risk is measured by
///   the column, with one more column [#SUBJECT] at the end that holds a subject's key (the raw
///   cell, or any value that tells subjects apart; the row's number where each row is a subject of
///   its own). Only for `Risk.measure(withSubjects, …, SUBJECT)` in the office: never written,
///   never released
/// @param losses per released column, the share of information lost, 0 to 1
/// @param rows released rows
/// @param suppressed rows left out; known in the office only
/// @param quasi the released columns that form the classes of the privacy model, as `risk` should
///   measure them
/// @param linked the pseudonym column that links rows of a subject, empty where there is none
public record Desensitized(
    TierPlan plan,
    Table table,
    Table withSubjects,
    Map<String, Double> losses,
    long rows,
    long suppressed,
    List<String> quasi,
    List<String> linked) {

  /// The name of the column of [#withSubjects] that holds the subject; no column of a table has it.
  public static final String SUBJECT = "\u0000subject";

  public Desensitized {
    losses = Map.copyOf(losses);
    quasi = List.copyOf(quasi);
    linked = List.copyOf(linked);
  }
}
