package org.sluice.office;

import java.nio.file.Path;

/// Where the office keeps what it knows.
///
/// @param folder the home folder
/// @param keys the folder of the keys, which lies outside the home
public record OfficeHome(Path folder, Path keys) {

  public OfficeHome {
    folder = folder.toAbsolutePath().normalize();
    keys = keys.toAbsolutePath().normalize();
    if (keys.startsWith(folder)) {
      throw new IllegalArgumentException("The keys lie inside the home: " + keys);
    }
  }

  /// A home with its keys in the folder beside it, whose name ends in `-keys`.
  public static OfficeHome at(Path folder) {
    var home = folder.toAbsolutePath().normalize();
    return new OfficeHome(home, home.resolveSibling(home.getFileName() + "-keys"));
  }

  Path registry() {
    return folder.resolve("registry").resolve("sluice.db");
  }

  Path vault() {
    return folder.resolve("vault");
  }

  Path spill() {
    return vault().resolve("spill");
  }

  Path drafts(String submission) {
    return folder.resolve("drafts").resolve(submission);
  }

  /// The door: statements in folders by number.
  public Path outbox() {
    return folder.resolve("outbox");
  }
}
