package org.sluice.portal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The steps by which a change becomes lasting: each is forced to the disk before the next, and
/// whatever has a final name is whole. A test is told before each step, and can end the world
/// there.
final class FileSteps {

  private static final String ASIDE = ".tmp-";

  private final Consumer<String> before;

  FileSteps(Consumer<String> before) {
    this.before = before;
  }

  FileSteps() {
    this(step -> {});
  }

  /// Whether a path is something half made.
  static boolean isAside(Path path) {
    return name(path).startsWith(ASIDE);
  }

  /// The name that something has while it is made.
  static Path aside(Path path) {
    return path.resolveSibling(ASIDE + name(path));
  }

  /// Writes a file, replacing what was there.
  void write(Path file, byte[] content) throws IOException {
    var aside = aside(file);
    before.accept("write " + name(aside));
    try (var out =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      var bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      before.accept("force " + name(aside));
      out.force(true);
    }
    move(aside, file);
  }

  /// Renames in one step.
  void move(Path from, Path to) throws IOException {
    before.accept("move " + name(to));
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(Objects.requireNonNull(to.toAbsolutePath().getParent()));
  }

  /// Makes the file another name, or a copy where the two are on different disks.
  void link(Path from, Path to) throws IOException {
    before.accept("link " + name(to));
    try {
      Files.createLink(to, from);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to);
    }
    force(to);
  }

  /// Deletes a file, or a folder with everything in it; nothing where there is nothing.
  void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    before.accept("delete " + name(tree));
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Forces a file, or the names in a folder, to the disk.
  void force(Path path) throws IOException {
    before.accept("force " + name(path));
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
