package org.sluice.office;

import java.util.List;
import java.util.Map;
import org.sluice.risk.RiskReport;
import org.sluice.vocab.Tier;

/// What preparing one tier came to; for the office's eyes, since it counts rows that no release
/// has.
///
/// @param quasi the released columns that form the classes
/// @param risk as measured on the released rows
public record TierResult(
    Tier tier,
    long rows,
    long suppressed,
    Map<String, Double> losses,
    List<String> quasi,
    RiskReport risk) {

  public TierResult {
    losses = Map.copyOf(losses);
    quasi = List.copyOf(quasi);
  }
}
