package org.sluice.office;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;

/// A raw table that knows the number of the row it handed out last, so that whoever pulls released
/// rows out of it knows the raw row that each comes from. For one reading at a time.
final class RawWatch implements Table {

  private static final int TOLD_EVERY = 10_000;

  private final Table raw;
  private final Progress progress;
  private long number = -1;

  RawWatch(Table raw, Progress progress) {
    this.raw = raw;
    this.progress = progress;
  }

  /// The number of the row that was handed out last, from 0.
  long number() {
    return number;
  }

  @Override
  public List<Column> columns() {
    return raw.columns();
  }

  @Override
  public Rows rows() throws IOException {
    var rows = raw.rows();
    number = -1;
    return new Rows() {
      @Override
      public String @Nullable [] next() throws IOException {
        var row = rows.next();
        if (row != null && ++number % TOLD_EVERY == 0) {
          progress.at("office.step.reading", number, 0);
        }
        return row;
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }
}
