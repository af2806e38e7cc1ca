package org.sluice.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sluice.vocab.Finding;

/// Whether the files of a folder are those that its document names.
final class FileCheck {

  private FileCheck() {}

  /// What is wrong with a file, if anything is.
  static List<Finding> check(Path folder, String name, long bytes, String sha256)
      throws IOException {
    var file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of(Found.error("release.missing-file", name));
    }
    if (Files.size(file) != bytes) {
      return List.of(Found.error("release.wrong-size", name));
    }
    return Sha256.of(file).equals(sha256)
        ? List.of()
        : List.of(Found.error("release.wrong-digest", name));
  }

  /// The entries of the folder that nothing names.
  static List<Finding> strangers(Path folder, Set<String> expected) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !expected.contains(name))
          .sorted()
          .map(name -> Found.error("release.unnamed-file", name))
          .toList();
    }
  }
}
