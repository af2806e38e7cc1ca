package org.sluice.desensitize;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The distinct tuples that the solver starts from in one tier, in the order of their labels' text,
/// each with its rows and the combinations of the histogram that it holds.
///
/// @param codes column → tuple → label
/// @param start tuple → where its combinations begin in `combinations`; one more at the end
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared as records
record Tuples(int size, int[][] codes, int[] rows, int[] start, int[] combinations) {

  /// The tuples of a tier: what the next less open one shows, each label at the finest level that
  /// this tier may show.
  ///
  /// @param above the answer for the next less open tier, null for the least open one
  static Tuples of(Histogram histogram, List<TierColumn> columns, @Nullable Recoding above) {
    int width = columns.size();
    var sources = new int[width];
    Arrays.setAll(sources, i -> above == null ? i : above.indexOf(columns.get(i).name()));
    int count = 0;
    var order = new int[histogram.size()];
    for (int i = 0; i < order.length; i++) {
      if (above == null || above.isReleased(i)) {
        order[count++] = i;
      }
    }
    order = Arrays.copyOf(order, count);
    var code = new int[width][histogram.size()];
    for (int c = width - 1; c >= 0; c--) {
      var entry = columns.get(c).entry();
      for (int number : order) {
        int before =
            above == null
                ? histogram.field(c, number)
                : above.labels()[sources[c]][above.tupleOf()[number]];
        code[c][number] = entry[before];
      }
      order = sorted(order, code[c], columns.get(c).ladder().size());
    }
    return folded(histogram, order, code);
  }

  private static int[] sorted(int[] order, int[] key, int keys) {
    var place = new int[keys + 1];
    for (int number : order) {
      place[key[number] + 1]++;
    }
    for (int i = 0; i < keys; i++) {
      place[i + 1] += place[i];
    }
    var sorted = new int[order.length];
    for (int number : order) {
      sorted[place[key[number]]++] = number;
    }
    return sorted;
  }

  private static Tuples folded(Histogram histogram, int[] order, int[][] code) {
    var start = new Ints();
    var rows = new Ints();
    for (int i = 0; i < order.length; i++) {
      if (i == 0 || differs(code, order[i - 1], order[i])) {
        start.add(i);
        rows.add(0);
      }
      int last = rows.size() - 1;
      rows.set(last, Math.addExact(rows.get(last), histogram.rows(order[i])));
    }
    int size = start.size();
    start.add(order.length);
    var codes = new int[code.length][size];
    for (int c = 0; c < code.length; c++) {
      for (int t = 0; t < size; t++) {
        codes[c][t] = code[c][order[start.get(t)]];
      }
    }
    return new Tuples(size, codes, rows.toArray(), start.toArray(), order);
  }

  private static boolean differs(int[][] code, int one, int other) {
    for (var column : code) {
      if (column[one] != column[other]) {
        return true;
      }
    }
    return false;
  }

  long total() {
    return Arrays.stream(rows).asLongStream().sum();
  }

  /// The same combinations regrouped, such as by what is released of them or by whom they are
  /// about. Combinations of group −1 are left out; there are no codes.
  ///
  /// @param group combination → group
  Tuples regrouped(Histogram histogram, int[] group, int groups) {
    var starts = new int[groups + 1];
    for (int number : combinations) {
      if (group[number] >= 0) {
        starts[group[number] + 1]++;
      }
    }
    for (int i = 0; i < groups; i++) {
      starts[i + 1] += starts[i];
    }
    var place = starts.clone();
    var regrouped = new int[starts[groups]];
    var sums = new int[groups];
    for (int number : combinations) {
      int g = group[number];
      if (g >= 0) {
        regrouped[place[g]++] = number;
        sums[g] = Math.addExact(sums[g], histogram.rows(number));
      }
    }
    return new Tuples(groups, new int[0][], sums, starts, regrouped);
  }

  void forEach(int tuple, IntConsumer combination) {
    for (int i = start[tuple]; i < start[tuple + 1]; i++) {
      combination.accept(combinations[i]);
    }
  }

  /// The answer where the model asks for nothing: every tuple as it is.
  Recoding released(Histogram histogram, List<TierColumn> columns) {
    var tupleOf = new int[histogram.size()];
    Arrays.fill(tupleOf, Recoding.SUPPRESSED);
    for (int tuple = 0; tuple < size; tuple++) {
      int shown = tuple;
      forEach(tuple, number -> tupleOf[number] = shown);
    }
    return new Recoding(columns, tupleOf, codes);
  }
}
