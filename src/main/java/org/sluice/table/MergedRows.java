package org.sluice.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Several sorted runs as one.
final class MergedRows implements Rows {

  private final List<Rows> runs;
  private final PriorityQueue<Head> heads;

  private MergedRows(List<Rows> runs, RowOrder order) {
    this.runs = runs;
    this.heads = new PriorityQueue<>((a, b) -> order.compare(a.row, b.row));
  }

  static MergedRows open(List<SpillStore.Spill> spills, int width, RowOrder order)
      throws IOException {
    var merged = new MergedRows(new ArrayList<>(), order);
    try {
      for (var spill : spills) {
        var run = new SpilledRows(spill, width);
        merged.runs.add(run);
        merged.advance(run);
      }
    } catch (IOException | RuntimeException e) {
      merged.close();
      throw e;
    }
    return merged;
  }

  @Override
  public String @Nullable [] next() throws IOException {
    var head = heads.poll();
    if (head == null) {
      return null;
    }
    advance(head.run);
    return head.row;
  }

  private void advance(Rows run) throws IOException {
    var row = run.next();
    if (row != null) {
      heads.add(new Head(row, run));
    }
  }

  @Override
  public void close() throws IOException {
    for (var run : runs) {
      run.close();
    }
  }

  private static final class Head {
    private final String[] row;
    private final Rows run;

    Head(String[] row, Rows run) {
      this.row = row;
      this.run = run;
    }
  }
}
