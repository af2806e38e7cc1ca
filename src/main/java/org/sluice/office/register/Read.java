package org.sluice.office.register;

import java.util.List;
import java.util.Optional;
import org.sluice.vocab.Finding;

/// A registration as far as it could be read, and what was noticed.
///
/// @param registration empty exactly where an error was found
public record Read(Optional<Registration> registration, List<Finding> findings) {

  public Read {
    findings = List.copyOf(findings);
  }
}
