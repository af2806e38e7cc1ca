package org.sluice.cli;

import java.util.Map;
import org.sluice.office.Progress;

/// Tells each step once, on standard error.
final class ToldSteps implements Progress {

  private final Speech speech;
  private String last = "";

  ToldSteps(Speech speech) {
    this.speech = speech;
  }

  @Override
  public void at(String step, long done, long total) {
    if (!step.equals(last)) {
      last = step;
      speech.tell(step, Map.of());
    }
  }
}
