package org.sluice.office.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.table.Source;

final class CatalogRegistrationsTest {

  static Stream<Path> registrations() throws IOException {
    try (var folders = Files.list(Path.of("catalog"))) {
      return folders
          .map(folder -> folder.resolve("registration.json"))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("registrations")
  void the_demo_catalogue_registers_without_a_finding(Path file) throws IOException {
    var read = RegistrationReader.read(Source.of(file));
    assertThat(read.findings()).isEmpty();
    var registration = read.registration().orElseThrow();
    assertThat(registration.listing().dataset())
        .isEqualTo(String.valueOf(file.getParent().getFileName()));
    assertThat(file.resolveSibling(registration.url())).exists();
    assertThat(registration.classification()).isPresent();
    assertThat(RegistrationReader.read(RegistrationWriter.write(registration)).registration())
        .contains(registration);
  }
}
