package org.sluice.profile;

import org.jspecify.annotations.Nullable;
import org.sluice.table.DatatypeFinder;
import org.sluice.table.Lexical;
import org.sluice.vocab.Datatype;

/// What is known of a column so far.
final class ColumnWatch {

  private final String name;
  private final DatatypeFinder datatype;
  private final DistinctCount distinct = new DistinctCount();
  private final FrequentValues frequent = new FrequentValues();
  private long cells;
  private long blanks;
  private int shortest = Integer.MAX_VALUE;
  private int longest;
  private @Nullable String first;
  private @Nullable String last;
  private @Nullable String least;
  private @Nullable String greatest;

  ColumnWatch(String name) {
    this.name = name;
    datatype = DatatypeFinder.of(name);
  }

  void see(String cell) {
    cells++;
    datatype.accept(cell);
    if (Lexical.isBlank(cell)) {
      blanks++;
      return;
    }
    distinct.add(cell);
    frequent.add(cell);
    int length = cell.codePointCount(0, cell.length());
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
    first = first == null || Lexical.compareCodePoints(cell, first) < 0 ? cell : first;
    last = last == null || Lexical.compareCodePoints(cell, last) > 0 ? cell : last;
    if (Lexical.matches(cell, Datatype.DECIMAL)) {
      least = least == null || Lexical.compareNumbers(cell, least) < 0 ? cell : least;
      greatest = greatest == null || Lexical.compareNumbers(cell, greatest) > 0 ? cell : greatest;
    }
  }

  ColumnProfile profile() {
    var type = datatype.narrowest();
    return new ColumnProfile(
        name,
        type,
        cells,
        blanks,
        distinct.count(),
        orEmpty(type.isNumeric() ? least : first),
        orEmpty(type.isNumeric() ? greatest : last),
        new ColumnProfile.Lengths(longest == 0 ? 0 : shortest, longest),
        frequent.most());
  }

  private static String orEmpty(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
