package org.sluice.policy;

import java.util.List;
import org.sluice.vocab.Finding;

/// A disclosure plan and what was noticed on the way to it. Where a wish was refused the plan holds
/// what the policy says, so that it can be shown; it may be carried out only if [#isAllowed()].
public record Planned(DisclosurePlan plan, List<Finding> findings) {

  public Planned {
    findings = List.copyOf(findings);
  }

  /// Whether no wish was refused.
  public boolean isAllowed() {
    return findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
  }
}
