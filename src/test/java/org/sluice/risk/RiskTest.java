package org.sluice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Column;
import org.sluice.table.Rows;
import org.sluice.table.Table;
import org.sluice.vocab.Finding;

class RiskTest {

  private static Table table(String header, List<String> lines) {
    var columns = Arrays.stream(header.split(",", -1)).map(Column::text).toList();
    return new Table() {
      @Override
      public List<Column> columns() {
        return columns;
      }

      @Override
      public Rows rows() {
        Iterator<String> left = lines.iterator();
        return new Rows() {
          @Override
          public String[] next() {
            return left.hasNext() ? left.next().split(",", -1) : null;
          }

          @Override
          public void close() {}
        };
      }
    };
  }

  private static final Table VISITS =
      table(
          "who,sex,age,finding",
          List.of(
              "a,m,30,flu", "a,m,30,flu", "a,m,30,cold", "b,f,40,flu", "c,f,40,flu", "c,f,50,cut"));

  @Test
  void countsDistinctSubjectsNotRows() throws IOException {
    var risk = Risk.measure(VISITS, List.of("sex", "age"), List.of("finding"), "who");

    assertThat(risk.rows()).isEqualTo(6);
    assertThat(risk.subjects()).isEqualTo(3);
    assertThat(risk.classes()).isEqualTo(3);
    assertThat(risk.smallest()).isEqualTo(1);
    assertThat(risk.unique()).isEqualTo(4);
    assertThat(risk.under()).isEqualTo(Map.of(2, 4L, 3, 6L, 5, 6L, 11, 6L, 20, 6L));
    assertThat(risk.prosecutor()).isEqualTo(1);
    assertThat(risk.marketer()).isEqualTo(.75);
    assertThat(risk.leastDiversity()).isEqualTo(Map.of("finding", 1L));
    assertThat(risk.distinct()).isEqualTo(Map.of("sex", 2L, "age", 3L));
    assertThat(risk.linked()).isEmpty();
  }

  @Test
  void withoutASubjectEachRowIsOne() throws IOException {
    var risk = Risk.measure(VISITS, List.of("sex"), List.of(), null);

    assertThat(risk.subjects()).isEqualTo(6);
    assertThat(risk.smallest()).isEqualTo(3);
    assertThat(risk.unique()).isZero();
  }

  @Test
  void linkedRowsAreJudgedTogether() throws IOException {
    var alike = table("p,sex", List.of("a,m", "a,f", "b,f", "b,m", "c,m", "c,m", "c,f"));
    var risk = Risk.measure(alike, new RiskQuestion(List.of("sex"), List.of(), List.of("p")), "p");

    assertThat(risk.smallest()).isEqualTo(3);
    assertThat(risk.linked()).contains(new LinkedRisk(3, 2, 1, 1));
    assertThat(ModelCheck.check(risk, 2, OptionalInt.empty(), OptionalDouble.empty()))
        .extracting(Finding::code)
        .containsExactly("risk.linked-k-missed");
  }

  @Test
  void aTableWithoutRowsHasNoRisk() throws IOException {
    var risk = Risk.measure(table("a,b", List.of()), List.of("a"), List.of("b"), null);

    assertThat(risk.smallest()).isZero();
    assertThat(risk.prosecutor()).isZero();
    assertThat(risk.greatestDistance()).isEqualTo(Map.of("b", 0.0));
    assertThat(ModelCheck.check(risk, 20, OptionalInt.of(3), OptionalDouble.of(.1))).isEmpty();
  }

  @Test
  void aMissedModelNamesTheColumnsToCoarsen() throws IOException {
    var risk = Risk.measure(VISITS, List.of("sex", "age"), List.of("finding"), "who");

    var findings = ModelCheck.check(risk, 2, OptionalInt.of(2), OptionalDouble.of(.2));

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("risk.k-missed", "risk.l-missed", "risk.t-missed");
    assertThat(findings.getFirst().arguments()).containsEntry("columns", "age (3), sex (2)");
    assertThat(ModelCheck.check(risk, 1, OptionalInt.empty(), OptionalDouble.empty())).isEmpty();
  }

  @Test
  void anUnknownColumnIsNamed() {
    assertThatThrownBy(() -> Risk.measure(VISITS, List.of("height"), List.of(), null))
        .isInstanceOf(UnknownColumn.class)
        .hasMessageContaining("height");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void agreesWithANaiveCount(long seed) throws IOException {
    var random = new Random(seed);
    var lines = new ArrayList<String>();
    int rows = random.nextInt(1, 3000);
    for (int i = 0; i < rows; i++) {
      lines.add(
          "s%d,%d,%d,%d"
              .formatted(
                  random.nextInt(1 + rows / 2),
                  random.nextInt(9),
                  random.nextInt(1 + rows / 20),
                  random.nextInt(5)));
    }
    var risk =
        Risk.measure(
            table("who,a,b,z", lines),
            new RiskQuestion(List.of("a", "b"), List.of("z"), List.of("who")),
            "who");

    var subjects = new HashMap<String, Set<String>>();
    var values = new HashMap<String, List<String>>();
    var histories = new TreeMap<String, List<String>>();
    var all = new ArrayList<String>();
    for (var line : lines) {
      var cells = line.split(",", -1);
      var group = cells[1] + "," + cells[2];
      subjects.computeIfAbsent(group, _ -> new HashSet<>()).add(cells[0]);
      values.computeIfAbsent(group, _ -> new ArrayList<>()).add(cells[3]);
      histories.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(group);
      all.add(cells[3]);
    }
    assertThat(risk.classes()).isEqualTo(subjects.size());
    assertThat(risk.subjects()).isEqualTo(histories.size());
    assertThat(risk.smallest())
        .isEqualTo(subjects.values().stream().mapToInt(Set::size).min().orElseThrow());
    for (var threshold : RiskReport.THRESHOLDS) {
      assertThat(risk.under().get(threshold))
          .isEqualTo(
              subjects.entrySet().stream()
                  .filter(e -> e.getValue().size() < threshold)
                  .mapToLong(e -> values.get(e.getKey()).size())
                  .sum());
    }
    assertThat(risk.leastDiversity().get("z"))
        .isEqualTo(
            values.values().stream().mapToLong(v -> Set.copyOf(v).size()).min().orElseThrow());
    assertThat(risk.greatestDistance().get("z"))
        .isCloseTo(
            values.values().stream().mapToDouble(v -> distance(v, all)).max().orElseThrow(),
            within(1e-9));
    var sizes = new HashMap<List<String>, Integer>();
    histories.values().forEach(h -> sizes.merge(h.stream().sorted().toList(), 1, Integer::sum));
    assertThat(risk.linked())
        .contains(
            new LinkedRisk(
                histories.size(),
                sizes.size(),
                sizes.values().stream().mapToInt(i -> i).min().orElseThrow(),
                sizes.values().stream().filter(i -> i == 1).count()));
  }

  private static double distance(List<String> some, List<String> all) {
    double sum = 0;
    for (var value : Set.copyOf(all)) {
      sum += Math.abs(share(some, value) - share(all, value));
    }
    return sum / 2;
  }

  private static double share(List<String> values, String value) {
    return values.stream().filter(value::equals).count() / (double) values.size();
  }
}
