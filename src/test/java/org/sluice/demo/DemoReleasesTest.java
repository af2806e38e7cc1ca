package org.sluice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.desensitize.Desensitized;
import org.sluice.desensitize.Desensitizer;
import org.sluice.desensitize.Tables;
import org.sluice.desensitize.TierSecrets;
import org.sluice.office.Inspection;
import org.sluice.office.Proposal;
import org.sluice.office.register.Registration;
import org.sluice.office.register.RegistrationReader;
import org.sluice.policy.Planned;
import org.sluice.policy.Planner;
import org.sluice.policy.Policy;
import org.sluice.table.Column;
import org.sluice.table.Source;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;

/// Every dataset of the demo catalogue can be published: its plan is allowed and each tier gets
/// rows within its model.
final class DemoReleasesTest {

  private static final TierSecrets SECRETS =
      (tier, column, purpose) -> digest(tier + column + purpose);

  static Stream<Path> datasets() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("catalog"))) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void each_tier_gets_rows_within_its_model(Path folder) throws IOException {
    Registration registration =
        RegistrationReader.read(Source.of(folder.resolve("registration.json")))
            .registration()
            .orElseThrow();
    var inspection =
        Inspection.of(
            Source.of(folder.resolve(registration.url())),
            registration.reading(),
            LocalDate.of(2026, 1, 1));
    var reading = inspection.reading();
    Map<String, Datatype> datatypes =
        reading.table().columns().stream()
            .collect(Collectors.toMap(Column::name, Column::datatype));
    assertThat(reading.table().columns().stream().map(Column::name))
        .containsExactlyElementsOf(
            registration.columns().stream().map(column -> column.name()).toList());

    assertThat(
            Proposal.check(
                registration.classification().orElseThrow(),
                registration.columns().stream().map(column -> column.name()).toList(),
                inspection.suggestions()))
        .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);

    Planned planned =
        Planner.plan(
            registration.classification().orElseThrow(),
            datatypes,
            Policy.standard(),
            registration.wishes());
    assertThat(planned.isAllowed()).as("%s", planned.findings()).isTrue();
    List<Desensitized> made =
        new Desensitizer(
                file -> Files.newInputStream(folder.resolve(file)),
                text -> List.of(),
                Tables.IN_MEMORY)
            .desensitize(reading.table(), planned.plan(), SECRETS);
    assertThat(made).allSatisfy(tier -> assertThat(tier.rows()).isPositive());
    assertThat(made.stream().map(tier -> tier.plan().tier()).toList())
        .containsExactlyElementsOf(new ArrayList<>(registration.wishes().tiers()));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
