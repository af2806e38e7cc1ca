package org.sluice.vault;

import com.google.crypto.tink.Aead;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.sluice.table.Source;

/// Raw uploads, each a folder `UPLOAD/` with `raw` (its bytes, encrypted) and `key` (their key,
/// wrapped).
public final class Vault {

  private final Path folder;
  private final MasterKeys master;
  private final RandomGenerator random;
  private final Durable disk;

  private Vault(Path folder, MasterKeys master, RandomGenerator random, Durable disk) {
    this.folder = folder;
    this.master = master;
    this.random = random;
    this.disk = disk;
  }

  /// Opens the vault in a folder, making it and its first master key where it is new.
  ///
  /// @throws VaultFailure where there are uploads but no master key
  public static Vault open(Path folder, MasterKeys master, RandomGenerator random, Durable disk)
      throws IOException {
    Durable.privateFolder(folder);
    var vault = new Vault(folder, master, random, disk);
    if (!master.exist()) {
      if (!vault.uploads().isEmpty()) {
        throw VaultFailure.noMasterKey(master.file());
      }
      master.create();
    }
    return vault;
  }

  /// Encrypts and keeps a stream; when this returns, the upload is safe on disk.
  ///
  /// @param name the file name that the upload came with
  public UploadId store(InputStream content, String name) throws IOException {
    var upload = UploadId.draw(random);
    var aside = folder.resolve(".tmp-" + upload.value());
    Durable.privateFolder(aside);
    try {
      var key = WrappedKey.fresh(name);
      try (var out =
          key.cipher()
              .newEncryptingStream(
                  new BufferedOutputStream(Files.newOutputStream(aside.resolve("raw"))),
                  binding(upload))) {
        content.transferTo(out);
      }
      master.use(keys -> {
        Files.write(aside.resolve("key"), key.wrap(keys, upload));
        Durable.syncTree(aside);
        disk.rename(aside, folder.resolve(upload.value()));
        return upload;
      });
    } catch (GeneralSecurityException e) {
      throw new IOException("The upload can't be encrypted", e);
    }
    return upload;
  }

  /// The upload as it came, decrypted while it is read.
  ///
  /// @throws VaultFailure where there is no such upload or its key can't be opened
  public Source source(UploadId upload) throws IOException {
    var name = key(upload).name();
    return new Source() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(raw(upload)));
        try {
          return key(upload).cipher().newDecryptingStream(in, binding(upload));
        } catch (GeneralSecurityException e) {
          in.close();
          throw VaultFailure.unreadable(upload);
        }
      }
    };
  }

  /// Takes an upload away for good. Doing it twice does no harm.
  public void delete(UploadId upload) throws IOException {
    var there = folder.resolve(upload.value());
    if (Files.exists(there)) {
      var gone = folder.resolve(".gone-" + upload.value());
      disk.rename(there, gone);
      Durable.deleteTree(gone);
    }
  }

  /// All uploads, in no order that tells anything.
  public List<UploadId> uploads() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.startsWith("u-"))
          .sorted()
          .map(UploadId::new)
          .toList();
    }
  }

  /// Makes a new master key and wraps the key of every upload with it; answers how many. After a
  /// crash it is simply done again: until then every upload can be read.
  public int rotate() throws IOException {
    return master.rotate(keys -> {
      var uploads = uploads();
      for (var upload : uploads) {
        rewrap(upload, keys);
      }
      return uploads.size();
    });
  }

  /// Deletes what crashes left half written or half deleted. Only for the one process that serves
  /// this home.
  public void sweep() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      for (var path : (Iterable<Path>) paths::iterator) {
        var name = String.valueOf(path.getFileName());
        if (name.startsWith(".tmp-u-") || name.startsWith(".gone-u-")) {
          Durable.deleteTree(path);
        }
      }
    }
  }

  private void rewrap(UploadId upload, Aead keys) throws IOException, GeneralSecurityException {
    var file = folder.resolve(upload.value()).resolve("key");
    byte[] wrapped;
    try {
      wrapped = Files.readAllBytes(file);
    } catch (NoSuchFileException deletedMeanwhile) {
      return;
    }
    disk.write(file, WrappedKey.unwrap(wrapped, keys, upload).wrap(keys, upload));
  }

  private WrappedKey key(UploadId upload) throws IOException {
    var file = folder.resolve(upload.value()).resolve("key");
    if (!Files.exists(file)) {
      throw VaultFailure.unknown(upload);
    }
    return master.use(keys -> {
      try {
        return WrappedKey.unwrap(Files.readAllBytes(file), keys, upload);
      } catch (GeneralSecurityException e) {
        throw VaultFailure.unreadable(upload);
      }
    });
  }

  private Path raw(UploadId upload) {
    return folder.resolve(upload.value()).resolve("raw");
  }

  private static byte[] binding(UploadId upload) {
    return ("raw:" + upload.value()).getBytes(StandardCharsets.UTF_8);
  }
}
