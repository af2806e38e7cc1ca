package org.sluice.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The rows of a table in order, read once. Not for several threads at a time.
public interface Rows extends Closeable {

  /// The next row, one cell a column, never null cells, a fresh array that the caller may keep;
  /// `null` at the end.
  String @Nullable [] next() throws IOException;
}
