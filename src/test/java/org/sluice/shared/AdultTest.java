package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.desensitize.Desensitized;
import org.sluice.desensitize.Desensitizer;
import org.sluice.desensitize.Plans;
import org.sluice.desensitize.Tables;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.TierPlan;
import org.sluice.policy.Treatment;
import org.sluice.risk.ModelCheck;
import org.sluice.risk.Risk;
import org.sluice.table.Column;
import org.sluice.table.Table;
import org.sluice.vocab.Tier;

/// The Adult census table, with its own hierarchies: loss against what others reach.
class AdultTest {

  private static final List<String> QUASI =
      List.of(
          "age",
          "education",
          "marital-status",
          "native-country",
          "race",
          "salary-class",
          "sex",
          "workclass");

  private static Path folder;
  private static Table adult;

  @BeforeAll
  static void read() throws IOException {
    folder = SharedData.table("us-adult-uci");
    var lines = Files.readAllLines(folder.resolve("adult.csv"));
    var rows = new ArrayList<String[]>();
    lines.stream().skip(1).map(line -> line.split(";", -1)).forEach(rows::add);
    var columns = new ArrayList<Column>();
    for (var name : lines.getFirst().split(";", -1)) {
      columns.add(Column.text(name));
    }
    adult = Tables.of(columns, rows);
  }

  @ParameterizedTest(name = "k = {0} loses at most {1}")
  @CsvSource({"2, .0112", "5, .0281", "10, .0430", "20, .0615", "100, .1245"})
  void losesLittle(int k, double most) throws IOException {
    var result = run(List.of(tier(Tier.OPEN, Plans.k(k)))).getFirst();
    assertThat(result.suppressed()).isZero();
    assertThat(geometric(result.losses())).isLessThanOrEqualTo(most);
  }

  @ParameterizedTest(name = "k = 5, l = {0}, t = {1} loses at most {2}")
  @CsvSource({"3, 1, .0362", "1, .2, .4451"})
  void keepsOccupationsMixed(int l, double t, double most) throws IOException {
    var model = new PrivacyModel(5, OptionalInt.of(l), OptionalDouble.of(t), .15);
    var plan = tier(Tier.SHARED, model);
    var columns = new ArrayList<>(plan.columns());
    columns.addAll(
        Plans.with()
            .sensitive("occupation", new Treatment.Keep())
            .tier(Tier.SHARED, model)
            .columns());

    var result = run(List.of(new TierPlan(Tier.SHARED, model, columns))).getFirst();

    var risk = Risk.measure(result.table(), result.quasi(), List.of("occupation"), null);
    assertThat(ModelCheck.check(risk, 5, model.l(), model.t())).isEmpty();
    assertThat(geometric(result.losses())).isLessThanOrEqualTo(most);
  }

  @Test
  void threeTiersNest() throws IOException {
    var results =
        run(
            List.of(
                tier(Tier.OPEN, Plans.k(20)),
                tier(Tier.CONDITIONAL, Plans.k(10)),
                tier(Tier.SHARED, Plans.k(5))));
    assertThat(results).extracting(Desensitized::suppressed).containsOnly(0L);
    assertThat(geometric(results.getFirst().losses())).isLessThanOrEqualTo(.08);
  }

  private static TierPlan tier(Tier tier, PrivacyModel model) {
    var plan = Plans.with();
    for (var column : QUASI) {
      plan.quasi(
          column,
          new Treatment.Generalize(
              new HierarchySpec.FromFile("adult_hierarchy_" + column + ".csv"), 0));
    }
    return plan.tier(tier, model);
  }

  private static List<Desensitized> run(List<TierPlan> tiers) throws IOException {
    return new Desensitizer(
            file -> Files.newInputStream(folder.resolve(file)), text -> List.of(), Tables.IN_MEMORY)
        .desensitize(adult, new DisclosurePlan(tiers, null), Tables.secrets());
  }

  private static double geometric(Map<String, Double> losses) {
    return Math.exp(QUASI.stream().mapToDouble(c -> Math.log1p(losses.get(c))).sum() / QUASI.size())
        - 1;
  }
}
