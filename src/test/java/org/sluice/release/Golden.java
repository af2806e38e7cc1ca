package org.sluice.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what is expected; `-Dgolden=write` writes them anew.
public final class Golden {

  private Golden() {}

  public static void check(String name, byte[] actual) throws IOException {
    var file = Path.of("src/test/resources").resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.write(file, actual);
    }
    assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
  }
}
