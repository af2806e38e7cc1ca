package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.shared.PublishedTable.REGISTRATIONS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Adult by the program as it is handed over: published, measured, verified, and refused once a
/// byte has changed.
final class AdultLauncherIT {

  private static final String QUASI =
      "sex,age,race,marital-status,education,native-country,workclass,salary-class";

  @TempDir Path folder;

  @Test
  void publishesMeasuresAndVerifies() throws Exception {
    var adult = SharedData.table("us-adult-uci/adult.csv").toString();
    var metadata = REGISTRATIONS.resolve("us-adult.json").toString();
    var out = folder.resolve("drafts");
    assertThat(sluice("publish", adult, "--metadata", metadata, "--out", out.toString())).isZero();
    var data = out.resolve("open/data.csv").toString();
    assertThat(sluice("risk", data, "--quasi", QUASI, "--k", "20")).isZero();
    assertThat(sluice("risk", data, "--quasi", QUASI, "--k", "30000")).isEqualTo(1);
    assertThat(sluice("verify", out.resolve("open").toString())).isZero();
    Files.writeString(out.resolve("open/data.csv"), "sex\n*\n");
    assertThat(sluice("verify", out.resolve("open").toString())).isEqualTo(1);
    assertThat(sluice("publish", adult)).isEqualTo(2);
  }

  private int sluice(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(System.getProperty("sluice.app") + "/bin/sluice"));
    command.addAll(List.of(words));
    var said = folder.resolve("said.txt").toFile();
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    int exit = process.waitFor();
    if (exit > 2) {
      throw new IOException(Files.readString(said.toPath(), StandardCharsets.UTF_8));
    }
    return exit;
  }
}
