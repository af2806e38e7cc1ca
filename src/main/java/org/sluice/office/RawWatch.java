package org.sluice.office;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;

/// A raw table that remembers which row it handed out last, so that whoever pulls released rows out of it knows the raw
/// row that each comes from. For one reading at a time.
final class RawWatch implements Table {

  private final Table raw;
  private final int subject;
  private final Progress progress;
  private long number = -1;
  private String @Nullable [] last;

  /// Watches a table.
  ///
  /// @param subject the column that names whom a row is about; null where each row is a subject of its own
  RawWatch(Table raw, @Nullable String subject, Progress progress) {
    this.raw = raw;
    this.subject = subject == null ? -1 : raw.indexOf(subject);
    this.progress = progress;
  }

  /// The number of the row that was handed out last, from 0.
  long number() {
    return number;
  }

  /// Whom that row is about; its number where each row is a subject of its own.
  String subject() {
    var row = last;
    return row == null || subject < 0 ? Long.toString(number) : row[subject];
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
        last = rows.next();
        if (last != null && ++number % 10_000 == 0) {
          progress.at("office.step.reading", number, 0);
        }
        return last;
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }
}
