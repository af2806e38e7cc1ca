package org.sluice.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sluice.classify.ColumnClass;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Messages;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;

class PolicyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static ObjectNode standard() throws IOException {
    try (InputStream in = Policy.class.getResourceAsStream("/vocab/policy/default.json")) {
      return (ObjectNode) JSON.readTree(in);
    }
  }

  private static Policy load(String text) throws IOException {
    return Policy.load("own.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theStandardPolicyHasTheDefaultsOfTheIssue() {
    var policy = Policy.standard();

    assertThat(policy.reference()).isEqualTo("sluice-default/1");
    assertThat(policy.presets())
        .containsExactlyInAnyOrder("default", "strict", "enclave", "health-us");
    assertThat(Tier.RELEASED)
        .extracting(tier -> policy.model(tier, "default").k())
        .containsExactly(20, 20, 5, 5);
    assertThat(Tier.RELEASED)
        .extracting(tier -> policy.model(tier, "strict").k())
        .containsExactly(20, 20, 20, 20);
    assertThat(Tier.RELEASED)
        .extracting(tier -> policy.model(tier, "enclave").k())
        .containsExactly(20, 20, 3, 3);
    assertThat(policy.model(Tier.OPEN, "health-us").k()).isEqualTo(11);
  }

  @Test
  void everyCategoryAndMeaningHasARuleInEveryTierAndItsReasonHasAText() {
    var policy = Policy.standard();
    for (var tier : Tier.RELEASED) {
      for (var category : PrivacyCategory.values()) {
        for (var meaning : Meaning.values()) {
          var column = new ColumnClass("c", SecurityLevel.L1, category, meaning, null);
          var rule = policy.rule(column, tier, policy.model(tier, "default")).orElseThrow();
          for (var language : new String[] {"zh", "en"}) {
            assertThat(Messages.of(language).has(rule.reason())).as(rule.reason()).isTrue();
          }
        }
      }
    }
  }

  @Test
  void aFindingNamesTheJsonPath() throws IOException {
    var document = standard();
    ((ObjectNode) document.at("/tiers/open/model")).put("k", 1);

    assertThatThrownBy(() -> load(document.toString()))
        .isInstanceOfSatisfying(
            InvalidPolicy.class,
            e -> {
              assertThat(e.findings()).hasSize(1);
              assertThat(e.findings().getFirst().place().field()).isEqualTo("/tiers/open/model/k");
              assertThat(e.findings().getFirst().arguments().get("expected")).contains("2");
            });
  }

  @Test
  void whatTheSchemaDoesNotKnowIsRefused() throws IOException {
    var unknownTier = standard();
    ((ObjectNode) unknownTier.get("tiers")).putObject("public");
    var unknownTreatment = standard();
    ((ObjectNode) unknownTreatment.at("/rules/3")).put("treatment", "hide");
    var noFallback = standard();
    noFallback.putArray("hierarchies");

    for (var document : new ObjectNode[] {unknownTier, unknownTreatment, noFallback}) {
      assertThatThrownBy(() -> load(document.toString())).isInstanceOf(InvalidPolicy.class);
    }
  }

  @Test
  void whatIsNotJsonIsRefusedWithTheLine() {
    assertThatThrownBy(() -> load("{\n\"id\": }"))
        .isInstanceOfSatisfying(
            InvalidPolicy.class,
            e -> {
              assertThat(e.findings().getFirst().code()).isEqualTo("policy.not-json");
              assertThat(e.findings().getFirst().place().row()).isEqualTo(2);
            });
  }
}
