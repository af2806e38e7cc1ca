package org.sluice.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;

/// Columns of free text, and whether personal data is in it.
record FreeTexts(SpanFinder spans) implements Detector {

  @Override
  public Watch watch(ColumnProfile column) {
    return new Texts(column, spans);
  }

  private static final class Texts implements Watch {

    private static final int SHORTEST = 11;
    private static final double FEW = .001;
    private static final double MOST = .5;

    private final ColumnProfile column;
    private final SpanFinder spans;
    private long cells;
    private long texts;
    private long personal;

    Texts(ColumnProfile column, SpanFinder spans) {
      this.column = column;
      this.spans = spans;
    }

    @Override
    public void see(Cell cell) {
      cells++;
      if (isText(cell.text())) {
        texts++;
        if (!spans.find(cell.text()).isEmpty()) {
          personal++;
        }
      }
    }

    /// Long enough, and more than one word or sentence part.
    private static boolean isText(String text) {
      if (text.length() < SHORTEST) {
        return false;
      }
      int ideographs = 0;
      int spaces = 0;
      int stops = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        ideographs += Character.isIdeographic(c) ? 1 : 0;
        spaces += c == ' ' ? 1 : 0;
        stops += ",。;、:,.;!?!?:".indexOf(c) >= 0 ? 1 : 0;
      }
      return (ideographs >= 10 && (stops >= 1 || ideographs >= 20)) || spaces >= 5;
    }

    @Override
    public Optional<Suggestion> verdict() {
      if (cells == 0 || texts < cells * MOST) {
        return Optional.empty();
      }
      boolean found = personal >= Math.max(1, texts * FEW);
      var meaning = found ? Meaning.FREE_TEXT_WITH_PII : Meaning.FREE_TEXT;
      var evidence = new ArrayList<Finding>();
      evidence.add(
          CountingWatch.counted("classify.evidence.free-text", column.name(), texts, cells));
      if (found) {
        evidence.add(
            CountingWatch.counted("classify.evidence.spans", column.name(), personal, texts));
      }
      return Optional.of(
          new Suggestion(
              column.name(),
              meaning,
              meaning.level(),
              meaning.category(),
              Math.min(.9, .4 + .5 * texts / cells),
              List.copyOf(evidence)));
    }
  }
}
