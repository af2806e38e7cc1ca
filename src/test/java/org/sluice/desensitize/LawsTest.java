package org.sluice.desensitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.hierarchy.HierarchyFiles;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.Treatment;
import org.sluice.table.Table;
import org.sluice.vocab.Tier;

/// What holds whatever the table.
class LawsTest {

  private static final String HEADER = "id,name,age,area,sex,income,illness,note";
  private static final HierarchySpec AGES = new HierarchySpec.Interval(0, List.of(5.0, 10.0, 20.0));
  private static final HierarchySpec AREAS = new HierarchySpec.Prefix(List.of(4, 2));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyClassSatisfiesItsModel(int seed) throws IOException {
    for (var tier : run(table(seed), rowsPlan(seed))) {
      check(tier);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void subjectsWhoseRowsAreLinkedAreAlikeWithAllTheirRows(int seed) throws IOException {
    for (var tier : run(table(seed), linkedPlan())) {
      check(tier);
      if (!tier.linked().isEmpty()) {
        var byUnit = new TreeMap<String, List<String>>();
        for (var row : cells(tier.table(), tier.linked(), tier.quasi())) {
          byUnit.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(row.getValue());
        }
        byUnit.values().forEach(Collections::sort);
        var sizes =
            byUnit.values().stream().collect(Collectors.groupingBy(x -> x, Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size >= tier.plan().model().k());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void tiersNest(int seed) throws IOException {
    var raw = table(seed);
    // The number of each row goes through every tier, so that rows can be found again.
    for (var plan : List.of(rowsPlan(seed), linkedPlan())) {
      var tiers = run(raw, plan);
      for (int i = 0; i + 1 < tiers.size(); i++) {
        var open = byNote(tiers.get(i));
        var less = byNote(tiers.get(i + 1));
        assertThat(less.keySet()).containsAll(open.keySet());
        var shown = new HashMap<String, String>();
        less.forEach((note, row) -> {
          var now = open.getOrDefault(note, "suppressed");
          assertThat(Optional.ofNullable(shown.put(row, now)).orElse(now)).isEqualTo(now);
        });
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4})
  void rowOrderTellsNothing(int seed) throws IOException {
    var raw = Tables.rows(table(seed));
    var shuffled = new ArrayList<>(raw);
    Collections.shuffle(shuffled, new Random(seed));
    var columns = table(seed).columns();
    for (var plan : List.of(rowsPlan(seed), linkedPlan())) {
      var one = run(Tables.of(columns, raw), plan);
      var other = run(Tables.of(columns, shuffled), plan);
      for (int i = 0; i < one.size(); i++) {
        assertThat(Tables.lines(one.get(i).table())).isEqualTo(Tables.lines(other.get(i).table()));
        assertThat(one.get(i).losses()).isEqualTo(other.get(i).losses());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4})
  void whatIsDroppedChangesNothing(int seed) throws IOException {
    var raw = Tables.rows(table(seed));
    var changed = raw.stream().map(String[]::clone).toList();
    changed.forEach(row -> row[1] = "changed" + row[1]);
    changed.forEach(row -> row[5] = "0");
    var plan =
        new DisclosurePlan(
            List.of(
                Plans.with()
                    .quasi("age", new Treatment.Generalize(AGES, 0))
                    .quasi("sex", new Treatment.Keep())
                    .other("note", new Treatment.Keep())
                    .tier(Tier.OPEN, Plans.k(4, 0.2))),
            "id");
    var columns = table(seed).columns();

    var one = run(Tables.of(columns, raw), plan).getFirst();
    var other = run(Tables.of(columns, changed), plan).getFirst();

    assertThat(one.table().columns()).extracting("name").containsExactly("age", "sex", "note");
    assertThat(Tables.lines(one.table())).isEqualTo(Tables.lines(other.table()));
  }

  private static void check(Desensitized tier) throws IOException {
    var model = tier.plan().model();
    var subjects = new HashMap<String, Set<String>>();
    var illnesses = new HashMap<String, Map<String, Integer>>();
    var all = new HashMap<String, Integer>();
    int position = tier.table().indexOf("illness");
    int rows = 0;
    for (var row : Tables.rows(tier.withSubjects())) {
      var key = tier.quasi().stream().map(c -> row[tier.table().indexOf(c)]).toList().toString();
      subjects.computeIfAbsent(key, _ -> new HashSet<>()).add(row[row.length - 1]);
      if (position >= 0) {
        illnesses.computeIfAbsent(key, _ -> new HashMap<>()).merge(row[position], 1, Integer::sum);
        all.merge(row[position], 1, Integer::sum);
      }
      rows++;
    }
    assertThat(rows).isEqualTo((int) tier.rows());
    assertThat(subjects.values()).allMatch(members -> members.size() >= model.k());
    for (var counts : illnesses.values()) {
      assertThat(counts.size()).isGreaterThanOrEqualTo(model.l().orElse(1));
      double size = counts.values().stream().mapToInt(x -> x).sum();
      double distance = 0;
      for (var value : all.keySet()) {
        distance += Math.abs(counts.getOrDefault(value, 0) / size - all.get(value) / (double) rows);
      }
      assertThat(distance / 2).isLessThanOrEqualTo(model.t().orElse(1) + 1e-9);
    }
  }

  private static Map<String, String> byNote(Desensitized tier) throws IOException {
    int note = tier.table().indexOf("note");
    var found = new HashMap<String, String>();
    for (var row : Tables.rows(tier.table())) {
      var number = row[note];
      row[note] = "";
      found.put(number, String.join(",", row));
    }
    return found;
  }

  private static List<Map.Entry<String, String>> cells(
      Table table, List<String> keys, List<String> values) throws IOException {
    var found = new ArrayList<Map.Entry<String, String>>();
    for (var row : Tables.rows(table)) {
      found.add(
          Map.entry(
              keys.stream().map(c -> row[table.indexOf(c)]).toList().toString(),
              values.stream().map(c -> row[table.indexOf(c)]).toList().toString()));
    }
    return found;
  }

  private static DisclosurePlan rowsPlan(int seed) {
    var l = seed % 3 == 0 ? OptionalInt.of(2) : OptionalInt.empty();
    var t = seed % 4 == 0 ? OptionalDouble.of(0.4) : OptionalDouble.empty();
    return new DisclosurePlan(
        List.of(
            Plans.with()
                .quasi("age", new Treatment.Generalize(AGES, 2))
                .quasi("area", new Treatment.Generalize(AREAS, 1))
                .quasi("sex", new Treatment.Keep())
                .direct("name", new Treatment.Drop())
                .quasi("income", new Treatment.Round(1000))
                .other("note", new Treatment.Keep())
                .tier(Tier.OPEN, new PrivacyModel(10, l, OptionalDouble.empty(), 0.3)),
            Plans.with()
                .quasi("age", new Treatment.Generalize(AGES, 1))
                .quasi("area", new Treatment.Generalize(AREAS, 0))
                .quasi("sex", new Treatment.Keep())
                .direct("name", new Treatment.Mask(1))
                .quasi("income", new Treatment.Round(100))
                .sensitive("illness", new Treatment.Keep())
                .other("note", new Treatment.Keep())
                .tier(Tier.CONDITIONAL, new PrivacyModel(5, l, t, 0.3)),
            Plans.with()
                .quasi("age", new Treatment.Keep())
                .quasi("area", new Treatment.Keep())
                .quasi("sex", new Treatment.Keep())
                .direct("name", new Treatment.Mask(2))
                .quasi("income", new Treatment.Round(100))
                .sensitive("illness", new Treatment.Keep())
                .other("note", new Treatment.Keep())
                .tier(Tier.SHARED, new PrivacyModel(3, l, t, 0.3))),
        "id");
  }

  private static DisclosurePlan linkedPlan() {
    var plan = new ArrayList<org.sluice.policy.TierPlan>();
    for (var tier : List.of(Tier.CONDITIONAL, Tier.SHARED)) {
      plan.add(
          Plans.with()
              .direct("id", new Treatment.Pseudonymize("care"))
              .quasi("age", new Treatment.Generalize(AGES, tier == Tier.SHARED ? 0 : 2))
              .quasi("sex", new Treatment.Keep())
              .other("note", new Treatment.Keep())
              .tier(tier, Plans.k(tier == Tier.SHARED ? 3 : 5, 0.9)));
    }
    return new DisclosurePlan(plan, "id");
  }

  private static List<Desensitized> run(Table table, DisclosurePlan plan) throws IOException {
    return new Desensitizer(HierarchyFiles.BUILT_IN, text -> List.of(), Tables.IN_MEMORY)
        .desensitize(table, plan, Tables.secrets());
  }

  private static Table table(int seed) {
    var random = new Random(seed);
    var rows = new ArrayList<String>();
    int people = 60 + random.nextInt(200);
    for (int person = 0; person < people; person++) {
      int visits = 1 + (int) Math.abs(random.nextGaussian());
      var name = "王李张刘".charAt(random.nextInt(4)) + "小明大红".substring(random.nextInt(3));
      int age = random.nextInt(90);
      for (int visit = 0; visit < visits; visit++) {
        rows.add(
            String.join(
                ",",
                "P" + person,
                name,
                random.nextInt(30) == 0 ? "" : Integer.toString(age + visit / 2),
                "53%02d%02d".formatted(random.nextInt(3), random.nextInt(4)),
                random.nextBoolean() ? "F" : "M",
                Integer.toString(random.nextInt(5000)),
                List.of("flu", "flu", "cold", "gout").get(random.nextInt(4)),
                Integer.toString(rows.size())));
      }
    }
    return Tables.of(HEADER, rows.toArray(String[]::new));
  }
}
