package org.sluice.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.sluice.table.SpillStore;

/// What large sorts of raw rows lay aside, encrypted with keys that exist only in this process's
/// memory, in a folder that is deleted at the end. A folder that a crash leaves can be read by
/// nobody and is deleted by the next [#wipe].
public final class EncryptedSpill implements SpillStore, Closeable {

  static {
    try {
      StreamingAeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final byte[] BINDING = {};
  private static final String LOCK = ".lock";

  private final Path folder;
  private final FileChannel lock;
  private final AtomicLong next = new AtomicLong();

  private EncryptedSpill(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Opens a store in a new folder inside `parent`.
  public static EncryptedSpill in(Path parent, RandomGenerator random) throws IOException {
    Durable.privateFolder(parent);
    var folder = parent.resolve(OpaqueId.draw("run-", 12, random));
    Durable.privateFolder(folder);
    var channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock();
    return new EncryptedSpill(folder, channel);
  }

  /// Deletes what processes left that are gone.
  public static void wipe(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    try (Stream<Path> folders = Files.list(parent)) {
      for (var folder : (Iterable<Path>) folders::iterator) {
        if (isAbandoned(folder)) {
          Durable.deleteTree(folder);
        }
      }
    }
  }

  private static boolean isAbandoned(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(LOCK))) {
      return false;
    }
    try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public Spill create() throws IOException {
    var file = folder.resolve(Long.toString(next.incrementAndGet()));
    try {
      var cipher =
          KeysetHandle.generateNew(
                  PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                  RegistryConfiguration.get())
              .getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
      return new Sealed(file, cipher);
    } catch (GeneralSecurityException e) {
      throw new IOException("No key can be made", e);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    Durable.deleteTree(folder);
  }

  private record Sealed(Path file, StreamingAead cipher) implements Spill {

    @Override
    public OutputStream write() throws IOException {
      try {
        return cipher.newEncryptingStream(Files.newOutputStream(file), BINDING);
      } catch (GeneralSecurityException e) {
        throw new IOException("The spill can't be encrypted", e);
      }
    }

    @Override
    public InputStream read() throws IOException {
      try {
        return cipher.newDecryptingStream(Files.newInputStream(file), BINDING);
      } catch (GeneralSecurityException e) {
        throw new IOException("The spill can't be decrypted", e);
      }
    }

    @Override
    public void delete() throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
