package org.sluice.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.sluice.release.ReleaseId;

/// The outbox of the office: a folder for each statement, named by its number.
record Outbox(Path folder, FileSteps steps) {

  /// The folder of a statement.
  Path of(long sequence) {
    return folder.resolve(String.format(Locale.ROOT, "%08d", sequence));
  }

  boolean has(long sequence) {
    return Files.isDirectory(of(sequence));
  }

  /// The lowest number above `sequence` that has a folder.
  OptionalLong after(long sequence) throws IOException {
    if (!Files.isDirectory(folder)) {
      return OptionalLong.empty();
    }
    try (var folders = Files.list(folder)) {
      return folders
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.matches("[0-9]{8,18}"))
          .mapToLong(Long::parseLong)
          .filter(number -> number > sequence)
          .min();
    }
  }

  /// Deletes the bundles that came with a statement, now that they are held. The statement stays,
  /// and its signature.
  void empty(long sequence) throws IOException {
    if (!has(sequence)) {
      return;
    }
    try (var parts = Files.list(of(sequence))) {
      for (var part : parts.filter(Files::isDirectory).toList()) {
        steps.delete(part);
      }
    }
  }

  /// Deletes whatever of a release lies with the statements up to a number.
  void purge(ReleaseId release, long upTo) throws IOException {
    for (long sequence = 1; sequence <= upTo; sequence++) {
      steps.delete(of(sequence).resolve(release.folder()));
    }
  }
}
