package org.sluice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The demo catalogue is what its generator makes, and its numbers are valid and nobody's.
final class DemoCatalogTest {

  private static final Path CATALOG = Path.of("catalog");
  private static final long MOST_BYTES = 6_000_000;

  @Test
  void the_catalogue_is_what_the_generator_makes() throws IOException {
    for (Map.Entry<String, byte[]> file : DemoCatalog.files().entrySet()) {
      assertThat(CATALOG.resolve(file.getKey()))
          .as("make it anew: java -cp target/classes org.sluice.demo.DemoCatalog catalog")
          .hasBinaryContent(file.getValue());
    }
  }

  @Test
  void every_folder_has_a_registration_and_everything_is_small() throws IOException {
    try (Stream<Path> files = Files.walk(CATALOG)) {
      assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum())
          .isLessThan(MOST_BYTES);
    }
    try (Stream<Path> folders = Files.list(CATALOG)) {
      assertThat(folders.filter(Files::isDirectory))
          .hasSizeGreaterThanOrEqualTo(10)
          .allSatisfy(folder -> assertThat(folder.resolve("registration.json")).exists());
    }
  }

  @Test
  void a_resident_number_belongs_to_one_person() {
    for (String dataset : List.of("minimum-living-allowance", "clinic-visits")) {
      String text = new String(file(dataset + "/table.csv"), StandardCharsets.UTF_8);
      int number = List.of(text.lines().findFirst().orElseThrow().split(",", -1)).indexOf("身份证号");
      Map<String, String> names = new HashMap<>();
      text.lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells ->
              assertThat(names.merge(cells[number], cells[number + 1], (old, name) -> old))
                  .isEqualTo(cells[number + 1]));
      assertThat(names).hasSizeGreaterThan(2500);
      assertThat(names.keySet()).allMatch(resident -> resident.startsWith(Township.COUNTY_CODE));
    }
  }

  @Test
  void check_digits_are_those_of_the_standards() {
    assertThat(CheckDigits.residentNumber("11010519491231002")).isEqualTo("11010519491231002X");
    assertThat(CheckDigits.residentNumber("44052418800101001")).isEqualTo("440524188001010014");
    assertThat(CheckDigits.creditCode("70000152")).matches("91539821[0-9]{8}[0-9X][0-9A-Y]");
  }

  private static byte[] file(String path) {
    return DemoCatalog.files().getOrDefault(path, new byte[0]);
  }
}
