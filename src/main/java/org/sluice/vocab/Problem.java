package org.sluice.vocab;

import java.util.List;

/// What makes an operation impossible: thrown, while what can go on is returned as [Finding]s. Each
/// operation has a subclass of its own beside it. The text in each language, with the next step,
/// stands in the message bundle under the finding's code; [#getMessage()] is English, for logs, and
/// never holds a raw cell.
public abstract class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  protected Problem(Finding finding) {
    this(List.of(finding));
  }

  protected Problem(List<Finding> findings) {
    super(Messages.of("en").text(findings.getFirst()));
    this.findings = List.copyOf(findings);
  }

  /// What was found, the most important first; never empty.
  public final List<Finding> findings() {
    return findings;
  }
}
