package org.sluice.desensitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.TierPlan;
import org.sluice.policy.Treatment;
import org.sluice.table.Table;
import org.sluice.vocab.Tier;

class DesensitizerTest {

  private static final Treatment KEEP = new Treatment.Keep();
  private static final HierarchySpec AGES = new HierarchySpec.Interval(0, List.of(10.0, 20.0));

  @Test
  void aTableThatIsKeptGoesThroughAsItIs() throws IOException {
    var raw = Tables.of("stop,lines", "West,3", "East,1", "East,1");
    var plan = Plans.with().other("stop", KEEP).other("lines", KEEP);

    var open = run(raw, plan.tier(Tier.OPEN, PrivacyModel.NOTHING)).getFirst();

    assertThat(open.table()).isSameAs(raw);
    assertThat(open.rows()).isEqualTo(3);
    assertThat(open.losses()).containsEntry("stop", 0.0);
  }

  @Test
  void whatThePlanDoesNotNameIsDropped() throws IOException {
    var raw = Tables.of("stop,driver", "West,Li", "East,Wu");

    var open =
        run(raw, Plans.with().other("stop", KEEP).tier(Tier.OPEN, PrivacyModel.NOTHING)).getFirst();

    assertThat(Tables.lines(open.table())).containsExactly("East", "West");
  }

  @Test
  void subjectsCountAndNotRows() throws IOException {
    var raw = Tables.of("id,age", "a,31", "a,31", "a,31", "b,32", "c,38", "d,34", "e,55", "f,52");
    var tier =
        Plans.with()
            .direct("id", new Treatment.Drop())
            .quasi("age", ages(0))
            .tier(Tier.OPEN, Plans.k(2));

    assertThat(Tables.lines(run(raw, tier).getFirst().table()))
        .as("three rows of one subject are no class of their own")
        .hasSize(8)
        .containsOnly("[30,40)", "[50,60)");
  }

  @Test
  void aMaskIsPartOfTheModel() throws IOException {
    var raw = Tables.of("phone", "13812345678", "13887654321", "13900001111", "13711112222");
    var plan = Plans.with().direct("phone", new Treatment.Mask(3)).tier(Tier.SHARED, Plans.k(2));

    var shared = run(raw, plan).getFirst();

    assertThat(Tables.lines(shared.table()))
        .containsExactly("13****", "13****", "138****", "138****");
    assertThat(shared.quasi()).containsExactly("phone");
  }

  @Test
  void aMoreOpenTierNeverShowsMore() throws IOException {
    var raw = Tables.of("phone,year", "13812345678,1999", "13887654321,2004", "13900001111,1987");
    var open =
        Plans.with()
            .direct("phone", KEEP)
            .other("year", KEEP)
            .tier(Tier.OPEN, PrivacyModel.NOTHING);
    var shared =
        Plans.with()
            .direct("phone", new Treatment.Mask(3))
            .other("year", new Treatment.Round(10))
            .tier(Tier.SHARED, PrivacyModel.NOTHING);

    var tiers = run(raw, open, shared);

    assertThat(tiers)
        .extracting(tier -> tier.plan().tier())
        .containsExactly(Tier.OPEN, Tier.SHARED);
    assertThat(Tables.lines(tiers.getFirst().table()))
        .isEqualTo(Tables.lines(tiers.getLast().table()))
        .containsExactly("138****,2000", "138****,2000", "139****,1990");
    assertThat(tiers.getFirst().plan().of("phone").orElseThrow().treatment())
        .isEqualTo(new Treatment.Mask(3));
  }

  @Test
  void homogeneousClassesAreMerged() throws IOException {
    var raw =
        Tables.of("age,illness", "31,flu", "32,flu", "41,gout", "42,flu", "33,flu", "43,gout");
    var model = new PrivacyModel(3, OptionalInt.of(2), OptionalDouble.empty(), 0);
    var tier =
        Plans.with().quasi("age", ages(0)).sensitive("illness", KEEP).tier(Tier.SHARED, model);

    assertThat(Tables.rows(run(raw, tier).getFirst().table()))
        .extracting(row -> row[0])
        .containsOnly("*");
  }

  @Test
  void pseudonymsOfTiersDifferAndNest() throws IOException {
    var raw = Tables.of("id,use", "a,1", "b,2", "a,3", "b,4");
    var tiers = new ArrayList<TierPlan>();
    for (var tier : List.of(Tier.CONDITIONAL, Tier.SHARED)) {
      tiers.add(
          Plans.with()
              .direct("id", new Treatment.Pseudonymize("p"))
              .other("use", KEEP)
              .tier(tier, Plans.k(2)));
    }

    var made = run(raw, tiers.toArray(TierPlan[]::new));

    var conditional = Tables.rows(made.getFirst().table());
    var shared = Tables.rows(made.getLast().table());
    assertThat(conditional).extracting(row -> row[0]).doesNotContain(shared.getFirst()[0]);
    assertThat(conditional.stream().map(row -> row[0]).distinct()).hasSize(2);
    assertThat(made.getLast().linked()).containsExactly("id");
  }

  @Test
  void theMessageNamesTheColumnsToCoarsen() {
    var raw = Tables.of("id,age,sex", "a,31,F", "a,52,F", "b,33,M", "c,71,M");
    var tier =
        Plans.with()
            .direct("id", new Treatment.Pseudonymize("p"))
            .quasi("age", ages(0))
            .quasi("sex", KEEP)
            .tier(Tier.SHARED, Plans.k(2));

    assertThatThrownBy(() -> run(raw, tier))
        .isInstanceOfSatisfying(
            ModelNotMet.class,
            problem -> assertThat(problem.columns()).containsExactly("id", "age", "sex"))
        .hasMessageContaining("shared")
        .hasMessageContaining("age, sex");
  }

  @Test
  void tooFewSubjects() {
    var raw = Tables.of("town,note", "x,1", "y,2");
    var tier = Plans.with().other("note", KEEP).tier(Tier.OPEN, Plans.k(5));

    assertThatThrownBy(() -> run(raw, tier))
        .isInstanceOf(ModelNotMet.class)
        .hasMessageContaining("fewer");
  }

  @Test
  void generalizationOfColumnsOutsideTheModelNests() throws IOException {
    var raw = Tables.of("size", "14", "27", "x");
    var open = Plans.with().other("size", ages(2)).tier(Tier.OPEN, PrivacyModel.NOTHING);
    var shared = Plans.with().other("size", ages(1)).tier(Tier.SHARED, PrivacyModel.NOTHING);

    var tiers = run(raw, open, shared);

    assertThat(Tables.lines(tiers.getFirst().table())).containsExactly("*", "[0,20)", "[20,40)");
    assertThat(Tables.lines(tiers.getLast().table())).containsExactly("*", "[10,20)", "[20,30)");
  }

  @Test
  void anEmptyTable() throws IOException {
    var tier = Plans.with().quasi("age", ages(0)).tier(Tier.OPEN, Plans.k(5));

    assertThat(Tables.lines(run(Tables.of("age"), tier).getFirst().table())).isEmpty();
  }

  private static Treatment ages(int floor) {
    return new Treatment.Generalize(AGES, floor);
  }

  private static List<Desensitized> run(Table raw, TierPlan... tiers) throws IOException {
    var subject = raw.indexOf("id") < 0 ? null : "id";
    return new Desensitizer(HierarchyFiles.BUILT_IN, text -> List.of(), Tables.IN_MEMORY)
        .desensitize(raw, new DisclosurePlan(List.of(tiers), subject), Tables.secrets());
  }
}
