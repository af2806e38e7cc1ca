package org.sluice.portal;

import java.time.Instant;
import java.util.List;
import org.sluice.vocab.Finding;

/// A statement, or a part of one, that the portal did not take in, and why.
///
/// @param sequence number of the statement in the outbox
public record Refusal(long sequence, Instant at, List<Finding> findings) {

  public Refusal {
    findings = List.copyOf(findings);
  }
}
