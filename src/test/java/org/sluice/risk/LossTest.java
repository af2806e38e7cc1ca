package org.sluice.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.hierarchy.Hierarchy;

class LossTest {

  private static final CellLoss SEX =
      CellLoss.of(List.of("Male", "Female"), levels("Male", "Female"));
  private static final CellLoss AGE = CellLoss.of(List.of("10", "15", "30", "40", "50"), ages());

  private static Hierarchy levels(String... values) {
    return new Hierarchy() {
      @Override
      public int height() {
        return 2;
      }

      @Override
      public String generalize(String value, int level) {
        assertThat(values).contains(value);
        return level == 0 ? value : TOP;
      }
    };
  }

  private static Hierarchy ages() {
    return new Hierarchy() {
      @Override
      public int height() {
        return 3;
      }

      @Override
      public String generalize(String value, int level) {
        return switch (level) {
          case 0 -> value;
          case 1 -> Integer.parseInt(value) < 20 ? "<20" : ">=20";
          default -> TOP;
        };
      }
    };
  }

  @Test
  void theExampleOfTheDesign() {
    var meter = new LossMeter(List.of(SEX, AGE));
    meter.add(new String[] {"Male", "<20"});
    meter.add(new String[] {"Male", "<20"});
    meter.add(new String[] {"Female", ">=20"});
    meter.add(new String[] {"Female", ">=20"});
    meter.addSuppressed(1);

    var loss = meter.loss();

    assertThat(loss.byColumn().get(0)).isCloseTo(.2, within(1e-12));
    assertThat(loss.byColumn().get(1)).isCloseTo(.5, within(1e-12));
    assertThat(loss.gcp()).isCloseTo(.35, within(1e-12));
    assertThat(loss.geo()).isCloseTo(.3416407865, within(1e-10));
  }

  @Test
  void whatIsNoGeneralizationIsLost() {
    var meter = new LossMeter(List.of(SEX));
    meter.add(new String[] {"unknown"});

    assertThat(meter.loss().byColumn()).containsExactly(1.0);
  }
}
