package org.sluice.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;

/// The records of a file as they stand there, header and all, of whatever width.
interface Records extends Closeable {

  String @Nullable [] next() throws IOException;

  /// The place in the file of the record that came last, 1 for the first.
  long row();

  /// The datatypes that the format itself gives to the cells of the last record; empty where it has
  /// only text.
  default List<Datatype> datatypes() {
    return List.of();
  }

  /// Whether blank cells at the end of a record may be missing from the file without anything being
  /// wrong.
  default boolean omitsTrailingBlanks() {
    return false;
  }

  /// Opens the records at the first one, and says what it finds on the way.
  @FunctionalInterface
  interface Opener {
    Records open(Tally tally) throws IOException;
  }
}
