package org.sluice.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedSpillTest {

  @TempDir Path folder;

  @Test
  void givesBackWhatWasLaidAsideAndShowsNothingOfIt() throws IOException {
    var secret = "110101199003074514\n".repeat(500).getBytes(StandardCharsets.UTF_8);
    try (var store = EncryptedSpill.in(folder, new SecureRandom())) {
      var spill = store.create();
      try (var out = spill.write()) {
        out.write(secret);
      }
      for (int i = 0; i < 2; i++) {
        try (var in = spill.read()) {
          assertThat(in.readAllBytes()).isEqualTo(secret);
        }
      }
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
              .doesNotContain("199003074514");
        }
      }
      EncryptedSpill.wipe(folder);
      try (var in = spill.read()) {
        assertThat(in.readAllBytes()).isEqualTo(secret);
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void wipesWhatADeadProcessLeft() throws IOException {
    var left = Files.createDirectories(folder.resolve("run-abc"));
    Files.writeString(left.resolve(".lock"), "");
    Files.writeString(left.resolve("1"), "x");
    EncryptedSpill.wipe(folder);
    assertThat(folder).isEmptyDirectory();
  }
}
