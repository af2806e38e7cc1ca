package org.sluice.risk;

import java.util.Arrays;
import java.util.List;

/// Takes the released cells of rows one by one, and how many rows were suppressed, and answers the
/// loss.
public final class LossMeter {

  private final List<CellLoss> columns;
  private final double[] lost;
  private long rows;

  /// A meter that has seen nothing.
  ///
  /// @param columns one a cell of the rows to come
  public LossMeter(List<CellLoss> columns) {
    this.columns = List.copyOf(columns);
    lost = new double[columns.size()];
  }

  /// Takes a released row, in the order of the columns.
  public void add(String[] cells) {
    for (int i = 0; i < lost.length; i++) {
      lost[i] += columns.get(i).of(cells[i]);
    }
    rows++;
  }

  /// Takes suppressed rows, each of which has lost all.
  public void addSuppressed(long suppressed) {
    for (int i = 0; i < lost.length; i++) {
      lost[i] += suppressed;
    }
    rows += suppressed;
  }

  public Loss loss() {
    return Loss.of(Arrays.stream(lost).map(sum -> rows == 0 ? 0 : sum / rows).boxed().toList());
  }
}
