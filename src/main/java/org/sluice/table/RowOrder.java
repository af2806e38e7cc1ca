package org.sluice.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// An order of rows: by some columns first, numbers by value and all else by code point, then by
/// all cells, so that only equal rows are alike.
public final class RowOrder implements Comparator<String[]> {

  private final int[] keys;
  private final boolean[] numeric;

  private RowOrder(int[] keys, boolean[] numeric) {
    this.keys = keys;
    this.numeric = numeric;
  }

  /// By the named columns of a table, in that order.
  public static RowOrder by(Table table, List<String> names) {
    var keys = names.stream().mapToInt(table::indexOf).toArray();
    if (IntStream.of(keys).anyMatch(key -> key < 0)) {
      throw new IllegalArgumentException("Not all of these are columns");
    }
    var numeric = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numeric[i] = table.columns().get(keys[i]).datatype().isNumeric();
    }
    return new RowOrder(keys, numeric);
  }

  /// By all columns from the first to the last.
  public static RowOrder byAll(Table table) {
    return by(table, table.columns().stream().map(Column::name).toList());
  }

  @Override
  public int compare(String[] one, String[] other) {
    for (int i = 0; i < keys.length; i++) {
      var a = one[keys[i]];
      var b = other[keys[i]];
      int order = numeric[i] ? Lexical.compareNumbers(a, b) : Lexical.compareCodePoints(a, b);
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
