package org.sluice.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Tier;

/// What came of making drafts: the tiers that have one, and what was found on the way. Where a
/// finding is an error there are no drafts.
///
/// @param first per tier, what became of each of the first raw rows; null where it is not released
public record Drafted(
    List<TierResult> results,
    List<Finding> findings,
    Map<Tier, List<@Nullable List<String>>> first) {

  public Drafted {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
    first = Map.copyOf(first);
  }

  /// Whether there are drafts.
  public boolean isMade() {
    return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }
}
