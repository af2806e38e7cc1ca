package org.sluice.desensitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sluice.hierarchy.Hierarchies;
import org.sluice.hierarchy.HierarchySpec;

class LossTest {

  private static final String AGES = "10;<20;*\n15;<20;*\n30;>=20;*\n40;>=20;*\n50;>=20;*\n";

  /// Five rows, of which the last is suppressed, with sex kept and age at level 1.
  @Test
  void theWorkedExample() throws Exception {
    var hierarchy =
        Hierarchies.build(
            new HierarchySpec.FromFile("age.csv"),
            "age",
            file -> new ByteArrayInputStream(AGES.getBytes(StandardCharsets.UTF_8)));
    var domain = new TreeMap<String, Integer>();
    hierarchy.domain().forEach(value -> domain.put(value, 1));
    var ladder = Ladder.of(new TreeSet<>(domain.keySet()), domain, hierarchy);
    double age = (2 * ladder.loss(ladder.id("<20")) + 2 * ladder.loss(ladder.id(">=20")) + 1) / 5;
    double sex = 1.0 / 5;

    assertThat(age).isEqualTo(.5);
    assertThat((age + sex) / 2).isEqualTo(.35);
    assertThat(Math.sqrt((1 + age) * (1 + sex)) - 1).isCloseTo(.3416407865, within(1e-10));
    assertThat(List.of(ladder.loss(ladder.id("10")), ladder.loss(ladder.id("*"))))
        .containsExactly(0.0, 1.0);
  }
}
