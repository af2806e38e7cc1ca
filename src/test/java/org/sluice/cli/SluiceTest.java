package org.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands as somebody types them.
class SluiceTest {

  @TempDir Path folder;
  private Path table;
  private Path metadata;

  private record Ended(int exit, String out, String err) {}

  private static Ended sluice(Object... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    var exit = Sluice.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Ended(exit, out.toString(), err.toString());
  }

  @BeforeEach
  void write() throws Exception {
    var random = new Random(3);
    var csv = new StringBuilder("age,sex,city,income\n");
    for (int i = 0; i < 600; i++) {
      csv.append(20 + random.nextInt(40))
          .append(random.nextBoolean() ? ",M," : ",F,")
          .append("ABC".charAt(random.nextInt(3)))
          .append(",")
          .append(random.nextInt(5) * 1000)
          .append("\n");
    }
    table = Files.writeString(folder.resolve("people.csv"), csv);
    metadata =
        Files.writeString(
            folder.resolve("people.json"),
            """
            {
              "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
              "url": "people.csv",
              "dcterms:identifier": "people",
              "dcterms:title": "People",
              "tableSchema": {"columns": [
                {"name": "age", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier",
                 "sluice:hierarchy": {"type": "interval", "origin": 0, "widths": [10, 20]}},
                {"name": "sex", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier"},
                {"name": "city", "sluice:securityLevel": "L1", "sluice:privacyCategory": "quasi-identifier"},
                {"name": "income", "sluice:securityLevel": "L2", "sluice:privacyCategory": "sensitive"}
              ]}
            }
            """);
  }

  @Test
  void publishesMeasuresAndVerifies() throws Exception {
    var out = folder.resolve("out");
    var published = sluice("publish", table, "--metadata", metadata, "--out", out, "--lang", "en");
    assertThat(published.exit()).as(published.err()).isZero();
    assertThat(published.out()).contains("open").contains("shared");
    var risk =
        sluice(
            "risk", out.resolve("open/data.csv"), "--quasi", "age,sex,city", "--k", "20", "--json");
    assertThat(risk.exit()).as(risk.err()).isZero();
    assertThat(new ObjectMapper().readTree(risk.out()).get("smallest").asInt())
        .isGreaterThanOrEqualTo(20);
    assertThat(sluice("verify", out.resolve("open")).exit()).isZero();
    Files.writeString(out.resolve("open/data.csv"), "age\n1\n");
    assertThat(sluice("verify", out.resolve("open")).exit()).isEqualTo(1);
    var again = sluice("publish", table, "--metadata", metadata, "--out", out, "--lang", "en");
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err()).contains("not an empty folder");
  }

  @Test
  void publishesWithNothingButATable() {
    var published = sluice("publish", table, "--out", folder.resolve("bare"));
    assertThat(published.exit()).as(published.err()).isZero();
    assertThat(folder.resolve("bare/open/manifest.json")).exists();
  }

  @Test
  void inspectsAsJson() throws Exception {
    var inspected = sluice("inspect", table, "--json");
    assertThat(inspected.exit()).as(inspected.err()).isZero();
    var columns = new ObjectMapper().readTree(inspected.out()).get("columns");
    assertThat(columns).hasSize(4);
    for (var column : columns) {
      assertThat(column.has("name")).isTrue();
      assertThat(column.has("type")).isTrue();
      assertThat(column.get("confidence").isNumber()).isTrue();
      assertThat(column.get("evidence").isArray()).isTrue();
    }
    assertThat(sluice("inspect", table).out()).contains("income");
  }

  @Test
  void plansInBothLanguagesAndAsJson() throws Exception {
    assertThat(sluice("plan", table, "--metadata", metadata, "--lang", "zh").out())
        .contains("income");
    var json = sluice("plan", table, "--metadata", metadata, "--json");
    assertThat(new ObjectMapper().readTree(json.out()).get("tiers").size()).isPositive();
  }

  @Test
  void readsATableAsItIsTold() throws Exception {
    var told = sluice("inspect", table, "--read", "headerRowCount=0", "--json");
    assertThat(new ObjectMapper().readTree(told.out()).get("rows").asInt()).isEqualTo(601);
    var kept = sluice("inspect", table, "--read", "blankLines=KEEP", "--json");
    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(sluice("inspect", table, "--read", "headerRows=0", "--lang", "en").err())
        .contains("headerRows");
    assertThat(sluice("inspect", table, "--read", "blankLines=maybe").exit()).isEqualTo(1);
  }

  @Test
  void saysWhatIsMissing() {
    var nothing = sluice("inspect", folder.resolve("none.csv"), "--lang", "en");
    assertThat(nothing.exit()).isEqualTo(1);
    assertThat(nothing.err()).startsWith("error: There is no ");
    assertThat(sluice("publish", table).exit()).isEqualTo(2);
    assertThat(sluice("risk", table, "--quasi", "shoe size").exit()).isEqualTo(1);
  }

  @Test
  void worksOnAHomeBesideAServer() {
    var home = folder.resolve("home");
    assertThat(sluice("department", "health", "--home", home, "--name", "zh=卫健局").exit()).isZero();
    var issued = sluice("key", "issue", "Library", "--home", home, "--lang", "en");
    assertThat(issued.exit()).as(issued.err()).isZero();
    var caller = issued.out().replaceAll("(?s).*(c-[a-z2-7]{10}).*", "$1");
    assertThat(home.resolve("outbox/00000001/statement.json")).exists();
    assertThat(sluice("grant", caller, "nothing", "--home", home, "--purpose", "p").exit())
        .isEqualTo(1);
    assertThat(sluice("key", "dismiss", caller, "--home", home).exit()).isZero();
    assertThat(home.resolve("outbox/00000002/statement.json")).exists();
    assertThat(sluice("rotate-master-key", "--home", home).exit()).isZero();
    assertThat(sluice("retract", "nothing", "--home", home).exit()).isEqualTo(1);
  }

  @Test
  void servesAHomeOnceAndLetsCommandsWorkOnIt() throws Exception {
    var home = folder.resolve("home");
    var flags = new Settings.Flags(home, null, null, 0, null, null);
    try (var _ = Claim.of(Settings.read(flags))) {
      for (var command : List.of("serve", "portal", "office", "demo")) {
        var second = sluice(command, "--home", home, "--port", "0", "--lang", "en");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.err()).contains("serves", home.toString(), "already", "--home");
      }
      assertThat(sluice("serve", "--home", home, "--lang", "zh").err()).contains("正在提供");
      assertThat(home.resolve("vault")).doesNotExist();
      assertThat(sluice("department", "health", "--home", home, "--name", "zh=卫健局").exit())
          .isZero();
    }
    Claim.of(Settings.read(flags)).close();
  }

  @Test
  void looksWhetherThePortIsFreeBeforeAnythingElse() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      for (var command : List.of("demo", "serve")) {
        var home = folder.resolve(command);
        var refused =
            sluice(command, "--home", home, "--port", taken.getLocalPort(), "--lang", "en");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("is already in use", "--port");
        assertThat(home.resolve("vault")).doesNotExist();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect",
        "plan",
        "publish",
        "risk",
        "verify",
        "retract",
        "key",
        "key issue",
        "key dismiss",
        "grant",
        "withdraw",
        "rotate-master-key",
        "department",
        "account",
        "account add"
      })
  void explainsItselfWithAnExample(String command) {
    for (var language : new String[] {"en", "zh"}) {
      var words = (command + " --help --lang " + language).split(" ");
      var help = sluice((Object[]) words);
      assertThat(help.exit()).as(help.err()).isZero();
      assertThat(help.out()).contains("sluice " + command).doesNotContain("cli.");
      assertThat(help.out()).contains(language.equals("en") ? "Example:" : "示例:");
    }
  }
}
