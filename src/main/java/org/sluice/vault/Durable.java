package org.sluice.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Writes that survive a crash as a whole or not at all: aside, forced to disk, renamed.
public final class Durable {

  /// The disk as it is.
  public static final Durable DISK = new Durable(target -> {});

  private final Consumer<Path> beforeRename;

  /// A disk that tells of every rename before it happens, so that a test can fail there.
  public Durable(Consumer<Path> beforeRename) {
    this.beforeRename = beforeRename;
  }

  /// Replaces a file's content; readable by its owner only.
  public void write(Path target, byte[] content) throws IOException {
    var aside =
        target.resolveSibling(".tmp-" + target.getFileName() + "-" + ProcessHandle.current().pid());
    Files.deleteIfExists(aside);
    Files.createFile(
        aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(aside, content);
    sync(aside);
    rename(aside, target);
  }

  /// Renames a file or folder atomically and forces the folder that now holds it. What lies inside
  /// must have been forced before.
  public void rename(Path from, Path to) throws IOException {
    beforeRename.accept(to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    var parent = to.toAbsolutePath().getParent();
    if (parent != null) {
      sync(parent);
    }
  }

  /// Forces a file's or folder's content to disk.
  public static void sync(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Forces a folder with all that it holds.
  public static void syncTree(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        sync(path);
      }
    }
  }

  /// Deletes a folder with all that it holds, or does nothing where there is none.
  public static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (var path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /// Makes a folder that only its owner can enter.
  public static void privateFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }
}
