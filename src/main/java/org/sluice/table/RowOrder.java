package org.sluice.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// An order of rows: by some columns first, then by all cells, so that only equal rows are alike.
public final class RowOrder implements Comparator<String[]> {

  private final int[] keys;
  private final List<Comparator<String>> cells;

  private RowOrder(int[] keys, List<Comparator<String>> cells) {
    this.keys = keys;
    this.cells = cells;
  }

  /// By the named columns of a table, in that order: columns of numbers by value, others by code
  /// point.
  public static RowOrder by(Table table, List<String> names) {
    var keys = names.stream().mapToInt(table::indexOf).toArray();
    if (IntStream.of(keys).anyMatch(key -> key < 0)) {
      throw new IllegalArgumentException("Not all of these are columns");
    }
    return new RowOrder(
        keys,
        IntStream.of(keys)
            .mapToObj(key -> order(table.columns().get(key).datatype().isNumeric()))
            .toList());
  }

  private static Comparator<String> order(boolean numeric) {
    return numeric ? Lexical::compareNumbers : Lexical::compareCodePoints;
  }

  /// By all columns from the first to the last, each cell as a reader expects it (see
  /// [Lexical#compareNaturally(String, String)]), whatever the datatypes: the order tells nothing
  /// but what is in the cells.
  public static RowOrder naturally(Table table) {
    int width = table.columns().size();
    return new RowOrder(
        IntStream.range(0, width).toArray(), Collections.nCopies(width, Lexical::compareNaturally));
  }

  @Override
  public int compare(String[] one, String[] other) {
    for (int i = 0; i < keys.length; i++) {
      int order = cells.get(i).compare(one[keys[i]], other[keys[i]]);
      if (order != 0) {
        return order;
      }
    }
    for (int i = 0; i < one.length; i++) {
      int order = Lexical.compareCodePoints(one[i], other[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
