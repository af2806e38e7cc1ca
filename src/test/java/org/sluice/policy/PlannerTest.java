package org.sluice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Messages;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Tier;
import org.sluice.vocab.TreatmentKind;

class PlannerTest {

  private static final Policy POLICY = Policy.standard();

  private static ColumnClass column(String name, Meaning meaning) {
    return new ColumnClass(name, meaning.level(), meaning.category(), meaning, null);
  }

  private static ColumnClass column(String name, SecurityLevel level, PrivacyCategory category) {
    return new ColumnClass(name, level, category, Meaning.NONE, null);
  }

  private static final Classification REGISTER =
      new Classification(
          List.of(
              column("resident number", Meaning.RESIDENT_ID),
              column("name", Meaning.NAME),
              column("phone", Meaning.PHONE),
              column("born", Meaning.DATE_OF_BIRTH),
              column("sex", Meaning.GENDER),
              new ColumnClass(
                  "township",
                  SecurityLevel.L2,
                  PrivacyCategory.QUASI_IDENTIFIER,
                  Meaning.ADDRESS,
                  null),
              column("diagnosis", SecurityLevel.L3, PrivacyCategory.SENSITIVE),
              column("schooling", SecurityLevel.L2, PrivacyCategory.PERSONAL),
              column("remark", Meaning.FREE_TEXT_WITH_PII),
              column("keyword", Meaning.NONE),
              column("agent", SecurityLevel.L4, PrivacyCategory.NONE)),
          "resident number");

  @Test
  void plansAPersonLevelRegister() {
    var planned = Planner.plan(REGISTER, POLICY, Wishes.NONE);

    assertThat(planned.findings()).isEmpty();
    assertThat(PlanMatrix.text(planned.plan(), REGISTER, Messages.of("en")))
        .isEqualTo(
            """
            Column           Level  Category           open                         registered                   conditional                  shared
                             L4                        k ≥ 20                       k ≥ 20                       k ≥ 5                        k ≥ 5
            resident number  L3     direct identifier  drop (1)                     drop (1)                     drop (1)                     mask after 6 (2)
            name             L3     direct identifier  drop (1)                     drop (1)                     drop (1)                     mask after 1 (2)
            phone            L3     direct identifier  drop (1)                     drop (1)                     drop (1)                     mask after 3 (2)
            born             L2     quasi-identifier   generalize from level 3 (3)  generalize from level 3 (3)  generalize from level 1 (3)  generalize from level 0 (3)
            sex              L2     quasi-identifier   generalize from level 0 (3)  generalize from level 0 (3)  generalize from level 0 (3)  generalize from level 0 (3)
            township         L2     quasi-identifier   generalize from level 1 (3)  generalize from level 1 (3)  generalize from level 0 (3)  generalize from level 0 (3)
            diagnosis        L3     sensitive          drop (4)                     drop (4)                     keep (5)                     keep (5)
            schooling        L2     personal           keep (6)                     keep (6)                     keep (6)                     keep (6)
            remark           L3     direct identifier  drop (7)                     drop (7)                     drop (7)                     redact (8)
            keyword          L1     not personal       keep (9)                     keep (9)                     keep (9)                     keep (9)
            agent            L4     not personal       drop (10)                    drop (10)                    drop (10)                    drop (10)

            (1) It names persons by itself.
            (2) It names persons by itself; other departments see its beginning only.
            (3) It can single out persons together with other columns, so it is coarsened until enough persons share it.
            (4) It is sensitive, and the tier has no model (l or t) for what a whole class has in common.
            (5) It is sensitive; nobody in a class of persons can be told from the others.
            (6) It is about persons, but neither identifies nor harms them.
            (7) The text names persons.
            (8) Free text can hold anything; what looks personal in it is blacked out.
            (9) It is not about persons.
            (10) Level L4 is in no release.
            """);
  }

  @Test
  void aClosedDatasetHasNoTiers() {
    for (var wishes : List.of(Wishes.CLOSED, Wishes.NONE.withTiers(List.of(Tier.CLOSED)))) {
      assertThat(Planner.plan(REGISTER, POLICY, wishes).plan().tiers()).isEmpty();
    }
    assertThat(
            PlanMatrix.text(
                Planner.plan(REGISTER, POLICY, Wishes.CLOSED).plan(), REGISTER, Messages.of("zh")))
        .isEqualTo("没有任何层级可获得发布数据。\n");
  }

  @Test
  void aTableThatIsNotAboutPersonsHasNoPrivacyModel() {
    var stops =
        new Classification(
            List.of(column("stop", Meaning.NONE), column("lon", Meaning.COORDINATE)), null);

    for (var tier : Planner.plan(stops, POLICY, Wishes.NONE).plan().tiers()) {
      assertThat(tier.model()).isEqualTo(PrivacyModel.NOTHING);
      assertThat(tier.released()).hasSize(2);
    }
  }

  @Test
  void aSensitiveColumnIsOpenedUnderDiversity() {
    var classification =
        new Classification(
            List.of(
                column("sex", Meaning.GENDER),
                column("work", SecurityLevel.L2, PrivacyCategory.SENSITIVE)),
            null);
    var diverse = new PrivacyModel(20, OptionalInt.of(3), OptionalDouble.empty(), .05);

    assertThat(kind(Planner.plan(classification, POLICY, Wishes.NONE), Tier.OPEN, "work"))
        .isEqualTo(TreatmentKind.DROP);
    assertThat(
            kind(
                Planner.plan(
                    classification,
                    POLICY,
                    Wishes.NONE.withModels(Map.of(Tier.OPEN, diverse, Tier.REGISTERED, diverse))),
                Tier.OPEN,
                "work"))
        .isEqualTo(TreatmentKind.KEEP);
  }

  @Test
  void aWishMayTightenFreely() {
    var planned = plan(Wish.tighter(Tier.SHARED, "phone", new Treatment.Mask(1)));

    assertThat(planned.isAllowed()).isTrue();
    assertThat(planned.plan().of(Tier.SHARED).orElseThrow().of("phone").orElseThrow())
        .satisfies(phone -> {
          assertThat(phone.treatment()).isEqualTo(new Treatment.Mask(1));
          assertThat(phone.reason()).isEqualTo("policy.reason.owner-tightens");
        });
  }

  @Test
  void aPseudonymInTheOpenNeedsAReason() {
    var pseudonym = new Treatment.Pseudonymize("link");
    var unargued = plan(Wish.tighter(Tier.OPEN, "resident number", pseudonym));
    assertThat(codes(unargued)).containsExactly("policy.wish.reason-missing");
    assertThat(kind(unargued, Tier.OPEN, "resident number")).isEqualTo(TreatmentKind.DROP);

    var everywhere = new ArrayList<Wish>();
    for (var tier : Tier.RELEASED) {
      everywhere.add(
          new Wish(tier, "resident number", pseudonym, "visits of one person belong together"));
    }
    var argued = plan(everywhere.toArray(Wish[]::new));
    assertThat(argued.isAllowed()).isTrue();
    assertThat(codes(argued)).containsOnly("policy.wish.argued");
    assertThat(kind(argued, Tier.OPEN, "resident number")).isEqualTo(TreatmentKind.PSEUDONYMIZE);
  }

  @Test
  void whatThePolicyDoesNotLetBeArguedIsRefused() {
    var planned = plan(new Wish(Tier.OPEN, "phone", new Treatment.Keep(), "people ask for it"));

    assertThat(codes(planned)).containsExactly("policy.wish.not-arguable");
    assertThat(planned.findings().getFirst().arguments())
        .containsEntry("column", "phone")
        .containsEntry("tier", "open")
        .containsEntry("rule", "policy.reason.direct-identifier");
  }

  @Test
  void aWishThatTheLessOpenTierContradictsGivesWay() {
    var planned =
        plan(
            Wish.tighter(Tier.SHARED, "sex", new Treatment.Drop()),
            new Wish(Tier.OPEN, "sex", new Treatment.Keep(), "harmless"));

    assertThat(codes(planned)).containsExactly("policy.wish.argued", "policy.wish.nested");
    assertThat(kind(planned, Tier.OPEN, "sex")).isEqualTo(TreatmentKind.DROP);
  }

  @Test
  void wishesThatFitNothingAreReported() {
    assertThat(codes(plan(Wish.tighter(Tier.OPEN, "no such column", new Treatment.Drop()))))
        .containsExactly("policy.wish.no-column");
    assertThat(codes(Planner.plan(REGISTER, POLICY, Wishes.NONE.withPreset("lax"))))
        .containsExactly("policy.preset-unknown");
    assertThat(
            codes(
                Planner.plan(
                    REGISTER,
                    POLICY,
                    Wishes.NONE.withModels(Map.of(Tier.OPEN, PrivacyModel.NOTHING)))))
        .containsExactly("policy.wish.model-looser");
  }

  @Test
  void theOwnersHierarchyTakesThePlaceOfThePolicys() {
    var own = new HierarchySpec.FromFile("born.csv");
    var planned = Planner.plan(REGISTER, POLICY, Wishes.NONE.withHierarchies(Map.of("born", own)));

    assertThat(planned.plan().of(Tier.OPEN).orElseThrow().of("born").orElseThrow().treatment())
        .isEqualTo(new Treatment.Generalize(own, 0));
  }

  @Test
  void aQuasiIdentifierOfNoKnownMeaningIsCoarsenedByItsDatatype() {
    var income =
        new Classification(
            List.of(column("income", SecurityLevel.L2, PrivacyCategory.QUASI_IDENTIFIER)), null);

    var treatment =
        Planner.plan(income, Map.of("income", Datatype.INTEGER), POLICY, Wishes.NONE)
            .plan()
            .of(Tier.OPEN)
            .orElseThrow()
            .of("income")
            .orElseThrow()
            .treatment();

    assertThat(treatment)
        .isInstanceOfSatisfying(
            Treatment.Generalize.class,
            g -> assertThat(g.hierarchy()).isInstanceOf(HierarchySpec.Interval.class));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyMoreOpenTierIsAtLeastAsStrict(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var classification = classification(random);
      var planned = Planner.plan(classification, POLICY, wishes(random, classification));
      var tiers = planned.plan().tiers();
      for (int i = 0; i + 1 < tiers.size(); i++) {
        var open = tiers.get(i);
        var lessOpen = tiers.get(i + 1);
        assertThat(open.model().isAtLeastAsStrictAs(lessOpen.model())).isTrue();
        for (var column : open.columns()) {
          var before = lessOpen.of(column.column()).orElseThrow().treatment();
          assertThat(Strictness.isAtLeast(column.treatment(), before))
              .as("%s after %s", column, before)
              .isTrue();
          assertThat(Nesting.after(before, column.treatment())).isEqualTo(column.treatment());
        }
      }
      for (var tier : tiers) {
        for (var column : tier.released()) {
          assertThat(classification.of(column.column()).orElseThrow().level())
              .isNotEqualTo(SecurityLevel.L4);
        }
      }
    }
  }

  private static Classification classification(Random random) {
    var columns = new ArrayList<ColumnClass>();
    for (int i = 0; i < 6; i++) {
      columns.add(
          new ColumnClass(
              "c" + i,
              pick(random, SecurityLevel.values()),
              pick(random, PrivacyCategory.values()),
              pick(random, Meaning.values()),
              null));
    }
    return new Classification(columns, random.nextBoolean() ? "c0" : null);
  }

  private static Wishes wishes(Random random, Classification classification) {
    var wishes = new ArrayList<Wish>();
    for (var tier : Tier.RELEASED) {
      for (var column : classification.columns()) {
        if (random.nextInt(3) == 0) {
          wishes.add(new Wish(tier, column.column(), treatment(random), "because"));
        }
      }
    }
    return Wishes.NONE.withWishes(wishes).withPreset(random.nextBoolean() ? "default" : "strict");
  }

  private static Treatment treatment(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Treatment.Keep();
      case 1 -> new Treatment.Mask(random.nextInt(7));
      case 2 -> new Treatment.Pseudonymize("link");
      case 3 -> new Treatment.Generalize(new HierarchySpec.Flat(), random.nextInt(2));
      case 4 -> new Treatment.Round(random.nextInt(1, 100));
      case 5 -> new Treatment.TopBottomCode(random.nextInt(5), random.nextInt(50, 90));
      case 6 -> new Treatment.Redact();
      default -> new Treatment.Drop();
    };
  }

  private static <T> T pick(Random random, T[] among) {
    return among[random.nextInt(among.length)];
  }

  private static Planned plan(Wish... wishes) {
    return Planner.plan(REGISTER, POLICY, Wishes.NONE.withWishes(List.of(wishes)));
  }

  private static TreatmentKind kind(Planned planned, Tier tier, String column) {
    return planned.plan().of(tier).orElseThrow().of(column).orElseThrow().treatment().kind();
  }

  private static List<String> codes(Planned planned) {
    return planned.findings().stream().map(Finding::code).toList();
  }
}
