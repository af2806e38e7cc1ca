package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.cli.Sluice;

/// Adult from the command line: published, measured, verified.
class AdultCommandTest {

  private static final String QUASI =
      "sex,age,race,marital-status,education,native-country,workclass,salary-class";

  @TempDir Path folder;

  @Test
  void publishRiskVerify() throws Exception {
    var adult = SharedData.table("us-adult-uci/adult.csv").toString();
    var metadata =
        Path.of(
            Objects.requireNonNull(AdultCommandTest.class.getResource("/adult/adult.json"))
                .toURI());
    var out = folder.resolve("out").toString();
    run("publish", adult, "--metadata", metadata.toString(), "--out", out);
    for (var tier : new String[] {"open", "registered", "conditional", "shared"}) {
      var k = tier.equals("open") || tier.equals("registered") ? "20" : "5";
      run("risk", out + "/" + tier + "/data.csv", "--quasi", QUASI, "--k", k);
      run("verify", out + "/" + tier);
    }
  }

  private static void run(String... args) {
    var err = new StringWriter();
    assertThat(Sluice.run(args, new PrintWriter(new StringWriter()), new PrintWriter(err)))
        .as(String.join(" ", args) + "\n" + err)
        .isZero();
  }
}
