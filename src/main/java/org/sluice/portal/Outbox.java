package org.sluice.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  /// The numbers above `sequence` that have a folder, in order.
  List<Long> after(long sequence) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var folders = Files.list(folder)) {
      return folders
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.matches("[0-9]{8,18}"))
          .map(Long::valueOf)
          .filter(number -> number > sequence)
          .sorted()
          .toList();
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
