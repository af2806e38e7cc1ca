package org.sluice.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The generations on disk: `generations/N.json`, and `CURRENT` with the number of the one that
/// counts. Renaming `CURRENT` into place is the moment at which everything changes.
final class Generations {

  private final Path folder;
  private final Path current;
  private final FileSteps steps;

  Generations(Path portal, FileSteps steps) {
    this.folder = portal.resolve("generations");
    this.current = portal.resolve("CURRENT");
    this.steps = steps;
  }

  /// The state that counts; an empty one where nothing was ever taken in.
  State load() throws IOException {
    Files.createDirectories(folder);
    steps.delete(FileSteps.aside(current));
    if (!Files.exists(current)) {
      return State.EMPTY;
    }
    var number = Files.readString(current, StandardCharsets.UTF_8).strip();
    return StateJson.read(Files.readAllBytes(folder.resolve(number + ".json")));
  }

  /// Makes a state the one that counts.
  void make(State next) throws IOException {
    steps.write(file(next), StateJson.write(next));
    steps.write(current, (next.generation() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Deletes all but the state that counts.
  void tidy(State now) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (!file.equals(file(now))) {
          steps.delete(file);
        }
      }
    }
  }

  private Path file(State state) {
    return folder.resolve(state.generation() + ".json");
  }
}
