package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.table.Texts.random;
import static org.sluice.table.Texts.source;
import static org.sluice.table.Texts.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.vocab.Format;

/// Whatever comes is a table, or is refused as one.
final class ReaderFuzzTest {

  private static final byte[] SIGNS = "\",;\n\r\\{}[]:\0\t|'".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest(name = "{0} with damage, seed 2026")
  @EnumSource(
      value = Format.class,
      names = {"CSV", "JSON", "JSONL", "XLSX"})
  void damaged_files(Format format) throws IOException {
    var random = new Random(2026);
    for (int i = 0; i < 300; i++) {
      var bytes = write(format, random(random, random.nextInt(20)));
      for (int n = random.nextInt(1, 6); n > 0; n--) {
        int at = random.nextInt(bytes.length);
        bytes[at] =
            random.nextBoolean() ? (byte) random.nextInt() : SIGNS[random.nextInt(SIGNS.length)];
      }
      var cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
      readOrRefuse("t." + format.extension(), Arrays.copyOf(bytes, cut));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 6})
  void noise(long seed) throws IOException {
    var random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      var bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      for (int n = 0; n < bytes.length; n += random.nextInt(1, 9)) {
        bytes[n] = SIGNS[random.nextInt(SIGNS.length)];
      }
      readOrRefuse("t", bytes);
    }
  }

  private static void readOrRefuse(String name, byte[] bytes) throws IOException {
    try {
      var table = TableReader.read(source(name, bytes), ReadOptions.LOOK).table();
      try (var rows = table.rows()) {
        for (var row = rows.next(); row != null; row = rows.next()) {
          assertThat(row).hasSize(table.columns().size()).doesNotContainNull();
          assertThat(row)
              .allMatch(cell ->
                  new CellCleaner(Decisions.DEFAULT, new Tally(""))
                      .clean(cell, 0, "")
                      .equals(cell));
        }
      }
    } catch (TableProblem problem) {
      assertThat(problem.findings()).isNotEmpty();
    }
  }
}
