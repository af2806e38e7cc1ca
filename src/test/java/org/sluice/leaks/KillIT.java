package org.sluice.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.office.Decision;
import org.sluice.office.SubmissionState;
import org.sluice.office.VersionId;
import org.sluice.portal.Held;
import org.sluice.release.Verifier;
import org.sluice.vocab.Tier;

/// The program is killed at any moment of its work. What it had said to be done is done when it is
/// opened again, and every surface shows one whole state.
final class KillIT {

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsHalf() throws Exception {
    kill(12, 1);
  }

  @Test
  @Tag("deep")
  void nothingIsLostHoweverOften() throws Exception {
    for (int seed = 2; seed < 12; seed++) {
      kill(40, seed);
    }
  }

  private void kill(int times, int seed) throws Exception {
    var home = Files.createDirectories(folder.resolve("seed" + seed));
    var random = new Random(seed);
    var said = new TreeSet<String>();
    for (int kill = 0; kill < times; kill++) {
      var heard = work(home, times, 600 + random.nextInt(3_500));
      said.addAll(heard);
      check(home, said);
    }
    int last = last(said, "published") + 1;
    said.addAll(work(home, last, 120_000));
    assertThat(said).contains("finished", "published " + last);
    check(home, said);
  }

  /// Lets the program work for so many milliseconds after it began, kills it, and answers what it
  /// had said.
  private static List<String> work(Path home, int versions, long milliseconds)
      throws IOException, InterruptedException {
    var out = home.resolve("said");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                home.toString(),
                String.valueOf(versions))
            .redirectOutput(out.toFile())
            .redirectError(new File(home.toFile(), "errors"))
            .start();
    while (process.isAlive() && !Files.readString(out).startsWith("open")) {
      Thread.sleep(20);
    }
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    assertThat(Files.readString(home.resolve("errors"), StandardCharsets.UTF_8))
        .doesNotContain("Exception");
    return Files.readAllLines(out);
  }

  private static int last(Set<String> said, String what) {
    return said.stream()
        .filter(line -> line.startsWith(what + " "))
        .mapToInt(line -> Integer.parseInt(line.substring(what.length() + 1)))
        .max()
        .orElse(0);
  }

  private static void check(Path home, Set<String> said) throws Exception {
    try (var world = new World(home, System.nanoTime())) {
      var office = world.office;
      for (int version = 1; version <= last(said, "registered"); version++) {
        assertThat(office.datasets().find(new VersionId(Victim.DATASET, version))).isPresent();
      }
      for (var line : said) {
        if (line.startsWith("prepared ") || line.startsWith("submitted ")) {
          var submission =
              office.submissions().find(line.substring(line.indexOf(' ') + 1)).orElseThrow();
          assertThat(submission.state())
              .isNotIn(SubmissionState.FAILED, SubmissionState.REPLACED, SubmissionState.RETURNED);
        }
      }
      var decided = office.decisions().newest(10_000).stream().map(Decision::action).toList();
      assertThat(decided.stream().filter("approve"::equals))
          .hasSizeGreaterThanOrEqualTo(last(said, "approved"));
      surfacesAgree(world, said, office.publicKeys());
    }
  }

  private static void surfacesAgree(
      World world, Set<String> said, org.sluice.release.PublicKeys keys) throws IOException {
    var view = world.portal().view(new org.sluice.portal.Caller("x", Tier.SHARED, "health"));
    var held = view.dataset(Victim.DATASET).map(visible -> visible.releases()).orElse(List.of());
    var versions =
        held.stream().map(one -> one.manifest().id().version()).collect(Collectors.toSet());
    for (int version : versions) {
      assertThat(held).filteredOn(one -> one.manifest().id().version() == version).hasSize(4);
    }
    for (int version = 1; version <= last(said, "published"); version++) {
      if (version > last(said, "retracted")) {
        var isGone =
            world.office.submissions().of(new VersionId(Victim.DATASET, version)).getFirst().state()
                == SubmissionState.RETRACTED;
        assertThat(versions.contains(version))
            .as("version %d is held", version)
            .isNotEqualTo(isGone);
      } else {
        assertThat(versions).as("retracted").doesNotContain(version);
      }
    }
    var crawler = new Crawler(world, Visitor.ANONYMOUS);
    for (var release : held) {
      assertThat(new Verifier(keys).verify(release.folder())).isEmpty();
      if (release.manifest().id().tier() == Tier.OPEN) {
        surfacesShow(crawler, release);
      }
    }
    var listed = crawler.get("/datasets.json?q=" + Victim.DATASET, "*/*").text();
    assertThat(listed.contains("\"" + Victim.DATASET + "\"")).isEqualTo(!held.isEmpty());
    try (var inside = Files.list(world.home.resolve("portal/releases"))) {
      assertThat(inside).hasSize(held.size());
    }
  }

  private static void surfacesShow(Crawler crawler, Held release) {
    var id = release.manifest().id();
    var page = "/datasets/" + id.dataset() + "/releases/" + id.version() + "/open";
    assertThat(crawler.get(page, "text/html").status()).isEqualTo(200);
    var rows =
        crawler.get(
            "/datasets/" + id.dataset() + "/rows?limit=1&release=" + id.version() + "/open",
            "application/json");
    assertThat(rows.text()).contains("\"total\" : " + release.manifest().rows());
    var graph = World.BASE + page.substring(1);
    var counted =
        crawler.get(
            Addresses.sparql("SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }"),
            "text/csv");
    assertThat(counted.text().strip().lines().toList().getLast()).isNotEqualTo("0");
  }
}
