package org.sluice.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sluice.office.Progress;

/// Tells each step once, on standard error.
final class ToldSteps implements Progress {

  private final Speech speech;
  private final Set<String> told = new HashSet<>();

  ToldSteps(Speech speech) {
    this.speech = speech;
  }

  @Override
  public void at(String step, long done, long total) {
    if (told.add(step)) {
      speech.tell(step, Map.of());
    }
  }
}
