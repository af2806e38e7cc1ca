package org.sluice.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Place;

/// Counts the cells that are of some kinds, and takes the column for what it looks for if enough of
/// them are. The heading only lowers what is enough.
class CountingWatch implements Watch {

  private final ColumnProfile column;
  private final Meaning meaning;
  private final Enough enough;
  private final List<Kind> kinds;
  private final long[] counts;
  private long cells;

  /// A kind of cells and the message that says how many there are.
  record Kind(String evidence, Predicate<Cell> test) {}

  /// Which share of cells is enough.
  ///
  /// @param alone whatever the heading
  /// @param withHeading if the heading says so too
  /// @param heading the words of headings
  record Enough(double alone, double withHeading, Heading heading) {}

  CountingWatch(ColumnProfile column, Meaning meaning, Enough enough, List<Kind> kinds) {
    this.column = column;
    this.meaning = meaning;
    this.enough = enough;
    this.kinds = List.copyOf(kinds);
    counts = new long[kinds.size()];
  }

  @Override
  public void see(Cell cell) {
    cells++;
    for (int i = 0; i < counts.length; i++) {
      if (kinds.get(i).test().test(cell)) {
        counts[i]++;
        return;
      }
    }
  }

  @Override
  public Optional<Suggestion> verdict() {
    long matches = 0;
    var evidence = new ArrayList<Finding>();
    for (int i = 0; i < counts.length; i++) {
      matches += counts[i];
      if (counts[i] > 0) {
        evidence.add(counted(kinds.get(i).evidence(), column.name(), counts[i], cells));
      }
    }
    boolean named = enough.heading().isOf(column.name());
    double share = cells == 0 ? 0 : matches / (double) cells;
    if (share < (named ? enough.withHeading() : enough.alone()) || matches == 0) {
      return Optional.empty();
    }
    if (named) {
      evidence.add(
          Finding.note("classify.evidence.heading", Place.column(column.name()), Map.of()));
    }
    double confidence = Math.min(.99, .1 + .85 * share + (named ? .05 : 0));
    return Optional.of(
        new Suggestion(
            column.name(), meaning, meaning.level(), meaning.category(), confidence, evidence));
  }

  long cells() {
    return cells;
  }

  ColumnProfile column() {
    return column;
  }

  long count(int kind) {
    return counts[kind];
  }

  static Finding counted(String code, String column, long matches, long cells) {
    return Finding.note(
        code, Place.column(column), Map.of("matches", number(matches), "cells", number(cells)));
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
