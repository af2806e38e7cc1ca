package org.sluice.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/// The master keyset, a file `master.json` in a folder apart from the home. It is read anew for
/// each use, so that another process may rotate it, and used under a lock that other processes see.
public final class MasterKeys {

  static {
    try {
      AeadConfig.register();
      StreamingAeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final Object IN_THIS_PROCESS = new Object();

  private final Path file;
  private final Durable disk;

  /// The keys in a folder, which is made when the first key is.
  public MasterKeys(Path folder, Durable disk) {
    this.file = folder.resolve("master.json");
    this.disk = disk;
  }

  /// Something done with the current keys.
  interface Use<T> {
    T with(Aead master) throws IOException, GeneralSecurityException;
  }

  boolean exist() {
    return Files.exists(file);
  }

  String file() {
    return String.valueOf(file.getFileName());
  }

  /// Makes the first key, unless there is one.
  void create() throws IOException {
    locked(() -> {
      if (!exist()) {
        write(
            KeysetHandle.generateNew(
                PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
      }
      return true;
    });
  }

  /// Does something while nobody rotates the keys.
  <T> T use(Use<T> use) throws IOException {
    return locked(() -> use.with(aead(read())));
  }

  /// Makes a new primary key, lets `rewrap` change everything to it, then forgets the older keys.
  /// Interrupted, it leaves a keyset that opens both what was rewrapped and what was not.
  <T> T rotate(Use<T> rewrap) throws IOException {
    return locked(() -> {
      var older = KeysetHandle.newBuilder(read());
      older.addEntry(
          KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
              .withRandomId()
              .makePrimary());
      var both = older.build();
      write(both);
      var done = rewrap.with(aead(both));
      write(newest(both));
      return done;
    });
  }

  private static KeysetHandle newest(KeysetHandle keys) throws GeneralSecurityException {
    var primary = keys.getPrimary();
    return KeysetHandle.newBuilder()
        .addEntry(
            KeysetHandle.importKey(primary.getKey()).withFixedId(primary.getId()).makePrimary())
        .build();
  }

  private static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
    return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private KeysetHandle read() throws IOException {
    if (!exist()) {
      throw VaultFailure.noMasterKey(file());
    }
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw VaultFailure.badMasterKey(file());
    }
  }

  private void write(KeysetHandle keys) throws IOException, GeneralSecurityException {
    var json =
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    disk.write(file, json.getBytes(StandardCharsets.UTF_8));
  }

  private interface Locked<T> {
    T run() throws IOException, GeneralSecurityException;
  }

  private <T> T locked(Locked<T> work) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Durable.privateFolder(folder);
    }
    synchronized (IN_THIS_PROCESS) {
      try (var channel =
              FileChannel.open(
                  file.resolveSibling(".master.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        assert lock.isValid();
        return work.run();
      } catch (GeneralSecurityException e) {
        throw new IOException("The keys can't be used", e);
      }
    }
  }
}
