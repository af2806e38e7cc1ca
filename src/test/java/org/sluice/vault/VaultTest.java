package org.sluice.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir Path home;

  private Vault open(Durable disk) throws IOException {
    return Vault.open(
        home.resolve("vault"),
        new MasterKeys(home.resolve("keys"), disk),
        new SecureRandom(),
        disk);
  }

  private static byte[] bytes(int length, long seed) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static byte[] read(Vault vault, UploadId upload) throws IOException {
    try (var in = vault.source(upload).open()) {
      return in.readAllBytes();
    }
  }

  @Test
  void givesBackWhatItTookAsOftenAsAsked() throws IOException {
    var vault = open(Durable.DISK);
    for (int length : new int[] {0, 1, (1 << 20) - 40, 3_000_001}) {
      var content = bytes(length, length);
      var upload = vault.store(new ByteArrayInputStream(content), "残疾人.csv");
      assertThat(read(vault, upload)).isEqualTo(content);
      assertThat(read(open(Durable.DISK), upload)).isEqualTo(content);
      assertThat(vault.source(upload).name()).isEqualTo("残疾人.csv");
    }
    assertThat(vault.uploads()).hasSize(4);
  }

  @Test
  void keepsNeitherContentNorNameReadableAndTheKeysApart() throws IOException {
    var vault = open(Durable.DISK);
    var secret = "110101199003074514".repeat(100);
    vault.store(
        new ByteArrayInputStream(secret.getBytes(StandardCharsets.UTF_8)), "zhangsan-secret.csv");
    try (var files = Files.walk(home)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("199003074514").doesNotContain("zhangsan");
      }
    }
    assertThat(Files.getPosixFilePermissions(home.resolve("keys/master.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void noticesEveryChangedByte() throws IOException {
    var vault = open(Durable.DISK);
    var upload = vault.store(new ByteArrayInputStream(bytes(5000, 7)), "a.csv");
    for (var name : new String[] {"raw", "key"}) {
      var file = home.resolve("vault").resolve(upload.value()).resolve(name);
      var good = Files.readAllBytes(file);
      for (int at : new int[] {8, good.length / 2, good.length - 1}) {
        var bad = good.clone();
        bad[at] ^= 1;
        Files.write(file, bad);
        assertThatThrownBy(() -> read(vault, upload))
            .isInstanceOfAny(IOException.class, VaultFailure.class);
      }
      Files.write(file, good);
    }
    assertThat(read(vault, upload)).hasSize(5000);
  }

  @Test
  void doesNotOpenOneUploadAsAnother() throws IOException {
    var vault = open(Durable.DISK);
    var one = vault.store(new ByteArrayInputStream(bytes(100, 1)), "one.csv");
    var two = vault.store(new ByteArrayInputStream(bytes(100, 2)), "two.csv");
    for (var name : new String[] {"raw", "key"}) {
      Files.copy(
          home.resolve("vault").resolve(one.value()).resolve(name),
          home.resolve("vault").resolve(two.value()).resolve(name),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThatThrownBy(() -> read(vault, two)).isInstanceOf(VaultFailure.class);
  }

  @Test
  void deletesForGood() throws IOException {
    var vault = open(Durable.DISK);
    var upload = vault.store(new ByteArrayInputStream(bytes(100, 1)), "one.csv");
    vault.delete(upload);
    vault.delete(upload);
    assertThat(vault.uploads()).isEmpty();
    assertThatThrownBy(() -> vault.source(upload)).isInstanceOf(VaultFailure.class);
  }

  @Test
  void refusesUploadsWithoutTheirMasterKey() throws IOException {
    open(Durable.DISK).store(new ByteArrayInputStream(bytes(100, 1)), "one.csv");
    Files.delete(home.resolve("keys/master.json"));
    assertThatThrownBy(() -> open(Durable.DISK)).isInstanceOf(VaultFailure.class);
  }

  @Test
  void rotationChangesEveryWrapAndSurvivesACrashAtEveryRename() throws IOException {
    var vault = open(Durable.DISK);
    var uploads = new java.util.TreeMap<String, byte[]>();
    for (int i = 0; i < 4; i++) {
      var content = bytes(1000 + i, i);
      uploads.put(vault.store(new ByteArrayInputStream(content), i + ".csv").value(), content);
    }
    var before = Files.readString(home.resolve("keys/master.json"));
    var crashed = 0;
    for (int stop = 1; ; stop++) {
      var left = new AtomicInteger(stop);
      var failing =
          new Durable(target -> {
            if (left.decrementAndGet() == 0) {
              throw new Crash();
            }
          });
      try {
        assertThat(open(failing).rotate()).isEqualTo(4);
      } catch (Crash expected) {
        crashed++;
        for (var upload : uploads.entrySet()) {
          assertThat(read(open(Durable.DISK), new UploadId(upload.getKey())))
              .isEqualTo(upload.getValue());
        }
        continue;
      }
      break;
    }
    assertThat(crashed).isEqualTo(6);
    assertThat(Files.readString(home.resolve("keys/master.json"))).isNotEqualTo(before);
    Files.writeString(home.resolve("keys/master.json"), before);
    assertThatThrownBy(() -> read(open(Durable.DISK), new UploadId(uploads.firstKey())))
        .isInstanceOf(VaultFailure.class);
  }

  @Test
  void anInterruptedUploadIsNotThereAndIsSwept() throws IOException {
    var failing =
        new Durable(target -> {
          if (String.valueOf(target.getFileName()).startsWith("u-")) {
            throw new Crash();
          }
        });
    var vault = open(failing);
    assertThatThrownBy(() -> vault.store(new ByteArrayInputStream(bytes(10, 1)), "a.csv"))
        .isInstanceOf(Crash.class);
    assertThat(vault.uploads()).isEmpty();
    vault.sweep();
    try (var left = Files.list(home.resolve("vault"))) {
      assertThat(left).isEmpty();
    }
  }
}
