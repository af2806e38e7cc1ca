package org.sluice.desensitize;

import java.util.List;
import java.util.Map;
import org.sluice.policy.TierPlan;
import org.sluice.table.Table;

/// What one tier gets.
///
/// @param table the released rows, in an order that tells nothing but their content where the tier
///   lacks a column
/// @param losses per released column, the share of information lost, 0 to 1
/// @param rows released rows
/// @param suppressed rows left out; known in the office only
/// @param quasi the released columns that form the classes of the privacy model, as `risk` should
///   measure them
/// @param linked the pseudonym column that links rows of a subject, empty where there is none
public record Desensitized(
    TierPlan plan,
    Table table,
    Map<String, Double> losses,
    long rows,
    long suppressed,
    List<String> quasi,
    List<String> linked) {

  public Desensitized {
    losses = Map.copyOf(losses);
    quasi = List.copyOf(quasi);
    linked = List.copyOf(linked);
  }
}
