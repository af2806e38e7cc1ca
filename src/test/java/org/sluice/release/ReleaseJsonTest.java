package org.sluice.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sluice.vocab.Tier;

final class ReleaseJsonTest {

  private static final Instant AT = Examples.ISSUED;

  static List<Statement> statements() {
    return List.of(
        new Statement.Listed(Examples.listing()),
        new Statement.Published(
            Examples.listing(),
            List.of(new Statement.Bound(Examples.manifest().id(), "ab".repeat(32)))),
        new Statement.Retracted("clinic-visits", null, null, "privacy", AT),
        new Statement.Retracted("clinic-visits", 2, Tier.SHARED, "error", AT),
        new Statement.CallerAdmitted("c1", "cd".repeat(32), Tier.SHARED, "education", AT),
        new Statement.CallerAdmitted("c2", "cd".repeat(32), Tier.REGISTERED, null, AT),
        new Statement.CallerDismissed("c1"),
        new Statement.Granted("g1", "c1", "clinic-visits", "research", AT, AT.plusSeconds(60)),
        new Statement.GrantWithdrawn("g1"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void a_statement_survives(Statement statement) {
    var numbered = new Numbered(7, statement);
    assertThat(ReleaseJson.statement(ReleaseJson.write(numbered))).isEqualTo(numbered);
  }

  @Test
  void a_manifest_survives() {
    var manifest =
        Examples.manifest()
            .with(List.of(), List.of(new Document("metadata.json", 3, "ef".repeat(32))));
    assertThat(ReleaseJson.manifest(ReleaseJson.write(manifest))).isEqualTo(manifest);
  }

  @Test
  void a_manifest_is_written_as_before() throws Exception {
    Golden.check("release/manifest.json", ReleaseJson.write(Examples.manifest()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "rows": 3     | "rows": 3, "raw": 1 | release.unknown-field | raw
          "rows": 3,    |                     | release.wrong-value   | rows
          "rows": 3     | "rows": "x"         | release.wrong-value   | rows
          "rows": 3     | "rows": 3, "rows": 4| release.not-json      | ''
          "tier"        | "tier                | release.not-json      | ''
          "policy": "default 1", |            | release.missing-field | policy
          "zh": "列age" | "zh": null          | release.missing-field | columns.[2].titles.byLanguage.zh
          "datatype": "integer"  | "datatype": "int" | release.wrong-value | columns.[2].datatype
          """)
  void what_is_wrong_is_named(String found, String put, String code, String field) {
    var json = new String(ReleaseJson.write(Examples.manifest()), StandardCharsets.UTF_8);
    assertThat(json).contains(found);
    var wrong = json.replace(found, put == null ? "" : put).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ReleaseJson.manifest(wrong))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            problem -> {
              assertThat(problem.findings().getFirst().code()).isEqualTo(code);
              assertThat(problem.findings().getFirst().place().field()).isEqualTo(field);
            });
  }
}
