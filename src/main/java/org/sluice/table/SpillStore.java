package org.sluice.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a sort lays aside what does not fit into memory. Whoever sorts raw rows gives a store that
/// encrypts.
@FunctionalInterface
public interface SpillStore {

  /// A new, empty place.
  Spill create() throws IOException;

  /// One place: written once, read as often as needed, then deleted.
  interface Spill {

    OutputStream write() throws IOException;

    InputStream read() throws IOException;

    void delete() throws IOException;
  }

  /// Plain files in a folder: for rows that are released anyway.
  static SpillStore in(Path folder) {
    return () -> {
      var file = Files.createTempFile(folder, "spill-", ".rows");
      return new Spill() {
        @Override
        public OutputStream write() throws IOException {
          return Files.newOutputStream(file);
        }

        @Override
        public InputStream read() throws IOException {
          return Files.newInputStream(file);
        }

        @Override
        public void delete() throws IOException {
          Files.deleteIfExists(file);
        }
      };
    };
  }
}
