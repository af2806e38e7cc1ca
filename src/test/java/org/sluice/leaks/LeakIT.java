package org.sluice.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sluice.office.Submission;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

/// Cells that a tier must not have are planted in every protected column and looked for in
/// everything that each kind of caller can reach. A second register, whose owner wishes to keep
/// them for departments, shows that they would be found.
final class LeakIT {

  private static final String GUARDED = "guarded-register";
  private static final String KEPT = "kept-register";
  private static final String UNLISTED = "hushed-register";
  private static final String KEEP =
      "{\"shared\": {\"kind\": \"keep\", \"reason\": \"for the test\"}}";

  private static final Register guarded = Register.of(GUARDED);
  private static final Register kept =
      Register.of(KEPT)
          .with(Set.copyOf(Register.columns()), 3)
          .wishing(Map.of(Register.NAME, KEEP, Register.PHONE, KEEP, Register.PROSE, KEEP));
  private static final Register unlisted =
      Register.of(UNLISTED).with(Set.copyOf(Register.columns()), 6).unlisted(List.of("shared"));

  @TempDir static Path folder;
  private static World world;
  private static final Map<String, Submission> submissions = new TreeMap<>();
  private static final Log log = new Log();

  @BeforeAll
  static void publish() throws IOException {
    log.begin();
    world = new World(folder, 1);
    submissions.put(GUARDED, world.publish(guarded));
    submissions.put(KEPT, world.publish(kept));
    submissions.put(UNLISTED, world.publishSecretly(unlisted));
    world.admit(GUARDED);
  }

  @AfterAll
  static void close() throws IOException {
    log.end();
    world.close();
  }

  @ParameterizedTest
  @EnumSource
  void nobodyReachesWhatTheirTiersDoNotHold(Visitor visitor) {
    var answers = Crawler.read(world, visitor, addresses());
    var hidden = hidden(visitor);
    assertThat(Crawler.found(answers, hidden)).as("hidden words that a caller reached").isEmpty();
    assertThat(Crawler.found(answers, shown(visitor)).keySet())
        .as("words that the same crawl has to find")
        .containsAll(shown(visitor));
  }

  private static List<String> addresses() {
    var all = new ArrayList<String>();
    for (var dataset : submissions.keySet()) {
      all.addAll(Addresses.of(dataset));
      for (var column : Register.columns()) {
        all.addAll(Addresses.ofColumn(dataset, column));
      }
    }
    return all;
  }

  /// What no answer to a visitor may hold.
  private static Set<String> hidden(Visitor visitor) {
    var hidden = new TreeSet<String>();
    for (var register : List.of(guarded, kept, unlisted)) {
      var tiers = new HashSet<Tier>();
      for (var tier : tiersOf(visitor, register)) {
        tiers.add(tier);
      }
      for (var column : Register.columns()) {
        if (tiers.stream().noneMatch(tier -> isShown(register, tier, column))) {
          hidden.addAll(register.canaries(column));
        }
        if (tiers.stream()
            .allMatch(tier -> treatment(register, tier, column) == TreatmentKind.DROP)) {
          hidden.add(register.title(column));
        }
      }
      if (tiers.stream().noneMatch(tier -> isKept(register, tier, Register.PROSE))) {
        hidden.addAll(register.canariesInProse());
      }
    }
    if (visitor != Visitor.SHARED) {
      hidden.addAll(Set.of(unlisted.mark(), "secret-bureau"));
    }
    return hidden;
  }

  /// What the crawl must find, so that it can find at all.
  private static Set<String> shown(Visitor visitor) {
    var shown = new TreeSet<String>();
    shown.add(guarded.mark() + "题名");
    for (var register : List.of(guarded, kept, unlisted)) {
      for (var tier : tiersOf(visitor, register)) {
        for (var column : List.of(Register.NAME, Register.PHONE, Register.DIAGNOSIS)) {
          if (isKept(register, tier, column)) {
            shown.addAll(register.common(column));
            shown.add(register.title(column));
          }
        }
      }
    }
    return shown;
  }

  private static Set<Tier> tiersOf(Visitor visitor, Register register) {
    var tiers = new HashSet<Tier>();
    for (var tier : visitor.tiers()) {
      if (register.tiers().contains(tier.code())
          && (tier != Tier.CONDITIONAL
              || visitor == Visitor.SHARED
              || register.id().equals(GUARDED))) {
        tiers.add(tier);
      }
    }
    return tiers;
  }

  private static boolean isKept(Register register, Tier tier, String column) {
    return treatment(register, tier, column) == TreatmentKind.KEEP;
  }

  /// Whether a tier shows cells, or prose without what is personal in it.
  private static boolean isShown(Register register, Tier tier, String column) {
    return isKept(register, tier, column)
        || treatment(register, tier, column) == TreatmentKind.REDACT;
  }

  private static TreatmentKind treatment(Register register, Tier tier, String column) {
    return submissions.get(register.id()).plan().tiers().stream()
        .filter(plan -> plan.tier() == tier)
        .flatMap(plan -> plan.of(column).stream())
        .map(plan -> plan.treatment().kind())
        .findFirst()
        .orElse(TreatmentKind.DROP);
  }

  @Test
  void thePlansAreWhatTheTestNeeds() {
    assertThat(isKept(kept, Tier.SHARED, Register.NAME)).isTrue();
    assertThat(isKept(kept, Tier.SHARED, Register.PROSE)).isTrue();
    assertThat(isKept(guarded, Tier.SHARED, Register.NAME)).isFalse();
    assertThat(isKept(guarded, Tier.SHARED, Register.DIAGNOSIS)).isTrue();
    assertThat(isKept(guarded, Tier.CONDITIONAL, Register.INCOME)).isFalse();
    assertThat(treatment(guarded, Tier.OPEN, Register.DIAGNOSIS)).isEqualTo(TreatmentKind.DROP);
    assertThat(treatment(guarded, Tier.SHARED, Register.FILE_NUMBER)).isEqualTo(TreatmentKind.DROP);
  }

  @ParameterizedTest
  @EnumSource
  void theFilesOfATierHoldNothingThatTheTierDoesNot(Visitor visitor) throws IOException {
    var tier = visitor.tiers().stream().max(Tier::compareTo).orElseThrow();
    for (var register : List.of(guarded, kept)) {
      var hidden = new TreeSet<String>();
      for (var column : Register.columns()) {
        if (!isShown(register, tier, column)) {
          hidden.addAll(register.canaries(column));
        }
        if (treatment(register, tier, column) == TreatmentKind.DROP) {
          hidden.add(register.title(column));
        }
      }
      for (var held : List.of("portal/releases/%s_1_%s", "portal")) {
        if (held.equals("portal") && visitor != Visitor.SHARED) {
          continue;
        }
        var place = world.home.resolve(held.formatted(register.id(), tier.code()));
        assertThat(Disk.files(place)).isNotEmpty();
        assertThat(Disk.found(place, "", hidden)).as(held).isEmpty();
      }
    }
  }

  @Test
  void noRawCellLiesOutsideTheVault() throws IOException {
    var raw = new TreeSet<String>();
    for (var register : List.of(guarded, unlisted)) {
      for (var column : Register.columns()) {
        if (!isShown(register, Tier.SHARED, column)) {
          raw.addAll(register.canaries(column));
        }
      }
      raw.addAll(register.canariesInProse());
    }
    assertThat(Disk.found(world.home, "", raw)).isEmpty();

    assertThat(log.text()).isNotEmpty();
    for (var word : raw) {
      assertThat(log.text()).doesNotContain(word);
    }
  }
}
