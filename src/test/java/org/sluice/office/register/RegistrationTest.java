package org.sluice.office.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.policy.Treatment;
import org.sluice.policy.Wish;
import org.sluice.release.Golden;
import org.sluice.release.Listing;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Messages;
import org.sluice.vocab.Tier;

final class RegistrationTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/register/clinic-visits.json");

  @Test
  void every_field_of_the_example_is_read() throws IOException {
    var registration = read(Files.readString(EXAMPLE));
    var listing = registration.listing();
    assertThat(listing.dataset()).isEqualTo("clinic-visits");
    assertThat(listing.title().byLanguage()).containsKeys("zh", "en", "bo");
    assertThat(listing.description()).isEqualTo(LangText.of("zh", "每次就诊一行。"));
    assertThat(listing.keywords().get("zh")).containsExactly("门诊", "诊断");
    assertThat(listing.department().id()).isEqualTo("health");
    assertThat(listing.department().name().in("en")).isEqualTo("Health Bureau");
    assertThat(listing.theme()).isEqualTo("HEAL");
    assertThat(listing.level()).isEqualTo("county");
    assertThat(listing.frequency()).isEqualTo("MONTHLY");
    assertThat(listing.tiers()).containsExactly(Tier.OPEN, Tier.CONDITIONAL, Tier.SHARED);
    assertThat(listing.conditions()).containsOnlyKeys(Tier.CONDITIONAL);
    assertThat(listing.landing()).containsEntry("dcterms:temporal", "2025").hasSize(1);
    assertThat(registration.reading().encoding()).isEqualTo("GB18030");
    assertThat(registration.subject()).isEqualTo("身份证号");
    assertThat(registration.preset()).isEqualTo("strict");
    assertThat(registration.models().get(Tier.CONDITIONAL).k()).isEqualTo(10);
    assertThat(registration.graphs()).isEqualTo(Registration.Graphs.NO);
    assertThat(registration.column("出生日期").orElseThrow().datatype()).isEqualTo(Datatype.DATE);
    assertThat(registration.declared()).hasSize(3);
    assertThat(registration.classification()).isEmpty();
    assertThat(registration.wishes().hierarchies()).containsOnlyKeys("出生日期");
    assertThat(registration.wishes().wishes())
        .contains(new Wish(Tier.OPEN, "费用", new Treatment.Round(10), "按标准取整。"));
  }

  @Test
  void what_is_written_is_read_back() throws IOException {
    var registration = read(Files.readString(EXAMPLE));
    var written = RegistrationWriter.write(registration);
    assertThat(read(new String(written, StandardCharsets.UTF_8))).isEqualTo(registration);
    Golden.check("register/clinic-visits.written.json", written);
  }

  @Test
  void a_title_is_enough() {
    var titled =
        Registration.titled(
            "schools",
            LangText.of("zh", "学校名录"),
            new Listing.Department("education", LangText.of("zh", "教育局")));
    var written = new String(RegistrationWriter.write(titled), StandardCharsets.UTF_8);
    assertThat(read(written)).isEqualTo(titled);
    assertThat(read("{\"dct:title\": \"学校名录\"}").listing().tiers())
        .isEqualTo(Set.copyOf(Tier.RELEASED));
  }

  @Test
  void closed_has_no_tier() {
    var closed = read("{\"dcterms:title\": \"x\", \"sluice:tiers\": [\"closed\"]}");
    assertThat(closed.listing().tiers()).isEmpty();
    var again = new String(RegistrationWriter.write(closed), StandardCharsets.UTF_8);
    assertThat(read(again)).isEqualTo(closed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "dcterms:title"          | "title"                     | shape.missing        | dcterms:title
          "clinic-visits"          | "Clinic Visits"             | register.identifier  | dcterms:identifier
          "health"                 | "../health"                 | register.department  | dcterms:publisher.dcterms:identifier
          "HEAL"                   | "HEALTH"                    | shape.not-one-of     | dcat:theme
          "MONTHLY"                | "monthly"                   | shape.not-one-of     | dcterms:accrualPeriodicity
          "county"                 | "village"                   | shape.not-one-of     | sluice:administrationLevel
          "https://creativecommons.org/licenses/by/4.0/" | "CC-BY" | register.license   | dcterms:license
          "sluice:listed": true    | "sluice:listed": "yes"      | shape.wrong-datatype | sluice:listed
          ["open", "conditional", "shared"] | ["open", "all"]    | shape.not-one-of     | sluice:tiers
          "conditional": {"zh"     | "anyone": {"zh"             | register.no-tier     | sluice:conditions.anyone
          "k": 10                  | "k": 0                      | register.wrong-value | sluice:models.conditional
          "sluice:subjectColumn": "身份证号" | "sluice:subjectColumn": "编号" | register.no-subject | sluice:subjectColumn
          "L3"                     | "L5"                        | shape.not-one-of     | tableSchema.columns[0].sluice:securityLevel
          "quasi-identifier"       | "quasi"                     | shape.not-one-of     | tableSchema.columns[1].sluice:privacyCategory
          "date_of_birth"          | "birthday"                  | shape.not-one-of     | tableSchema.columns[1].sluice:meaning
          "decimal"                | "money"                     | shape.not-one-of     | tableSchema.columns[2].datatype
          "name": "备注"           | "titles": "备注"            | shape.missing        | tableSchema.columns[3].name
          "name": "备注"           | "name": "费用"              | register.column-twice| tableSchema.columns[3].name
          "date-parts"             | "dates"                     | register.wrong-hierarchy | tableSchema.columns[1].sluice:hierarchy
          "visible": 6             | "visible": "six"            | register.wrong-treatment | tableSchema.columns[0].sluice:treatment.shared
          "headerRowCount": 1      | "headerRowCount": 7         | shape.out-of-range   | dialect.headerRowCount
          "REFUSE"                 | "IGNORE"                    | register.wrong-value | sluice:read
          "tableSchema": {         | "tableSchema": {,           | csvw.not-json        | ``
          """)
  void what_is_wrong_is_named(String found, String put, String code, String field)
      throws IOException {
    var example = Files.readString(EXAMPLE);
    assertThat(example).contains(found);
    var wrong = RegistrationReader.read(utf8(example.replace(found, put)));
    assertThat(wrong.registration()).isEmpty();
    assertThat(wrong.findings())
        .anySatisfy(finding -> {
          assertThat(finding.code()).isEqualTo(code);
          assertThat(finding.place().field()).isEqualTo(field);
          for (var language : new String[] {"zh", "en"}) {
            assertThat(Messages.of(language).has(code)).isTrue();
            assertThat(Messages.of(language).text(finding)).doesNotContain("{");
          }
        });
  }

  @Test
  void an_unknown_term_is_passed_over_with_a_warning() throws IOException {
    var read =
        RegistrationReader.read(
            utf8(Files.readString(EXAMPLE).replace("sluice:reason", "sluice:raeson")));
    assertThat(read.registration()).isPresent();
    assertThat(read.findings()).extracting("code").containsExactly("register.unknown-term");
  }

  private static Registration read(String json) {
    var read = RegistrationReader.read(utf8(json));
    assertThat(read.findings()).isEmpty();
    return read.registration().orElseThrow();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
