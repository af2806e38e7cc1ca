package org.sluice.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bytes with a name that can be read from the start as often as needed: a file, an upload in the
/// vault.
public interface Source {

  /// The file name with its extension, for messages and for guessing the format.
  String name();

  InputStream open() throws IOException;

  static Source of(Path file) {
    return new Source() {
      @Override
      public String name() {
        return String.valueOf(file.getFileName());
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }
    };
  }
}
