package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.risk.Risk;
import org.sluice.table.ReadOptions;
import org.sluice.table.Source;
import org.sluice.table.Table;
import org.sluice.table.TableReader;

/// The figures that are known of the Adult table.
class AdultRiskTest {

  private static Table adult() throws IOException {
    return TableReader.read(Source.of(SharedData.table("us-adult-uci/adult.csv")), ReadOptions.LOOK)
        .table();
  }

  @Test
  void threeQuasiIdentifiers() throws IOException {
    var risk = Risk.measure(adult(), List.of("sex", "age", "race"), List.of(), null);

    assertThat(risk.rows()).isEqualTo(30_162);
    assertThat(risk.classes()).isEqualTo(528);
    assertThat(risk.unique()).isEqualTo(62);
    assertThat(risk.under()).containsEntry(5, 425L);
  }

  @Test
  void eightQuasiIdentifiers() throws IOException {
    var risk =
        Risk.measure(
            adult(),
            List.of(
                "sex",
                "age",
                "race",
                "marital-status",
                "education",
                "native-country",
                "workclass",
                "occupation"),
            List.of("salary-class"),
            null);

    assertThat(risk.classes()).isEqualTo(18_109);
    assertThat(risk.unique()).isEqualTo(14_021);
    assertThat(risk.leastDiversity()).containsEntry("salary-class", 1L);
  }
}
