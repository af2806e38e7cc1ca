package org.sluice.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a caller must not know changes no byte of what they get: not the hidden cells of a table,
/// not the datasets beside it.
final class NonInterferenceIT {

  private static final String SEEN = "seen-register";
  private static final String HIDDEN = "hushed-register";
  private static final String NOWHERE = "absent-register";

  @TempDir Path folder;

  /// Columns that no tier of the visitor holds and no tier's privacy model reads.
  private static Set<String> dropped(Visitor visitor) {
    return switch (visitor) {
      case ANONYMOUS, REGISTERED, CONDITIONAL ->
          Set.of(
              Register.NAME,
              Register.PHONE,
              Register.ADDRESS,
              Register.FILE_NUMBER,
              Register.PROSE,
              Register.INCOME);
      case SHARED -> Set.of(Register.FILE_NUMBER);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"CONDITIONAL", "SHARED"})
  void hiddenCellsChangeNothing(Visitor last) throws IOException {
    var register = Register.of(SEEN).forTiers(tiers(last));
    var other = register.with(dropped(last), 8);
    try (var one = world("one", register, register.csv());
        var two = world("two", register, hostile(other, dropped(last)))) {
      for (var visitor : Visitor.values()) {
        if (visitor.compareTo(last) <= 0 && (last != Visitor.SHARED || visitor == last)) {
          assertSame(crawl(one, visitor), crawl(two, visitor));
        }
      }
    }
  }

  /// Where there is no tier for departments, no model reads names and telephones.
  private static List<String> tiers(Visitor last) {
    return last == Visitor.SHARED
        ? Register.of(SEEN).tiers()
        : List.of("open", "registered", "conditional");
  }

  private World world(String name) throws IOException {
    return world(name, Register.of(SEEN), Register.of(SEEN).csv());
  }

  private World world(String name, Register register, byte[] table) throws IOException {
    var world = new World(folder.resolve(name), 5);
    world.publish(register.registration(), table, world.steward());
    world.admit(SEEN);
    return world;
  }

  /// Cells with everything in it that a reader of CSV can stumble over, of other lengths, some
  /// blank.
  private static byte[] hostile(Register register, Set<String> columns) {
    var rows = register.rows();
    int number = 0;
    for (var row : rows) {
      for (var column : columns) {
        switch (number++ % 7) {
          case 0 -> row.put(column, row.get(column) + ",;\t|");
          case 1 -> row.put(column, "\"" + row.get(column) + "\"\n\nsecond; line");
          case 2 -> row.put(column, "");
          case 3 -> row.put(column, "𠮷é" + row.get(column).repeat(9));
          default -> {}
        }
      }
    }
    return Register.csv(rows);
  }

  private static Map<String, Answer> crawl(World world, Visitor visitor) {
    var addresses = new ArrayList<>(Addresses.of(SEEN));
    Register.columns().forEach(column -> addresses.addAll(Addresses.ofColumn(SEEN, column)));
    return Crawler.read(world, visitor, addresses);
  }

  private static void assertSame(Map<String, Answer> one, Map<String, Answer> two) {
    assertThat(two.keySet()).isEqualTo(one.keySet());
    assertThat(one.size()).isGreaterThan(100);
    var differing = new TreeMap<String, String>();
    one.forEach((asked, answer) -> {
      var other = two.get(asked);
      if (!isSame(answer, other)) {
        differing.put(asked, difference(answer, other));
      }
    });
    assertThat(differing).as("answers that differ").isEmpty();
  }

  /// Workbooks carry the hour in which they were written; what is in them is compared.
  private static boolean isSame(Answer one, Answer other) {
    if (one.type().contains("spreadsheetml")) {
      return timeless(one).equals(timeless(other));
    }
    return one.status() == other.status()
        && one.headers().equals(other.headers())
        && Arrays.equals(one.body(), other.body());
  }

  private static String timeless(Answer workbook) {
    return workbook
        .readable()
        .replaceAll("content-length=\\[[0-9]+]", "")
        .replaceAll("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "");
  }

  private static String difference(Answer one, Answer other) {
    if (one.status() != other.status() || !one.headers().equals(other.headers())) {
      return one.status() + " " + one.headers() + " / " + other.status() + " " + other.headers();
    }
    int at = Arrays.mismatch(one.body(), other.body());
    return "byte " + at + ": " + around(one.body(), at) + " / " + around(other.body(), at);
  }

  private static String around(byte[] body, int at) {
    int from = Math.max(0, at - 60);
    return new String(body, from, Math.min(body.length, at + 60) - from, StandardCharsets.UTF_8);
  }

  @Test
  void aDatasetThatOneDoesNotSeeComesAndGoesUnnoticed() throws IOException {
    try (var world = world("beside")) {
      var before = new TreeMap<Visitor, Map<String, Answer>>();
      for (var visitor : List.of(Visitor.ANONYMOUS, Visitor.CONDITIONAL)) {
        before.put(visitor, crawl(world, visitor));
      }
      world.pass(java.time.Duration.ofMinutes(5));
      world.publishSecretly(Register.of(HIDDEN).unlisted(List.of("shared")));
      before.forEach((visitor, answers) -> assertSame(answers, crawl(world, visitor)));
      world.pass(java.time.Duration.ofMinutes(5));
      world.retract(HIDDEN);
      before.forEach((visitor, answers) -> assertSame(answers, crawl(world, visitor)));
      world.restart();
      before.forEach((visitor, answers) -> assertSame(answers, crawl(world, visitor)));
    }
  }

  @Test
  void whatIsHiddenAnswersLikeWhatNeverWas() throws IOException {
    try (var world = world("hidden")) {
      world.publishSecretly(Register.of(HIDDEN).unlisted(List.of("shared")));
      for (var visitor : List.of(Visitor.ANONYMOUS, Visitor.CONDITIONAL)) {
        assertIndistinct(world, visitor, HIDDEN, NOWHERE);
      }
      assertThat(
              new Crawler(world, Visitor.SHARED).get("/datasets/" + HIDDEN, "text/html").status())
          .isEqualTo(200);
      world.retract(HIDDEN);
      assertIndistinct(world, Visitor.CONDITIONAL, HIDDEN, NOWHERE);
    }
  }

  private static void assertIndistinct(World world, Visitor visitor, String hidden, String absent) {
    var crawler = new Crawler(world, visitor);
    var addresses = new ArrayList<>(Addresses.of(hidden));
    for (var column : List.of(Register.NAME, "季度")) {
      addresses.addAll(Addresses.ofColumn(hidden, column));
    }
    addresses.add("/datasets?q=" + hidden);
    addresses.add("/suggest?q=" + hidden);
    for (var address : addresses) {
      for (var accept : List.of("text/html", "application/json", "text/turtle")) {
        var of = crawler.get(address, accept);
        var other = crawler.get(address.replace(hidden, absent), accept);
        assertThat(without(of, hidden)).as(address).isEqualTo(without(other, absent));
      }
    }
  }

  /// An answer in words, without the name by which it was asked for.
  private static String without(Answer answer, String name) {
    var headers = new TreeMap<>(answer.headers());
    if (answer.status() == 200) {
      headers.remove("etag");
      headers.remove("content-length");
    }
    return (answer.status() + " " + headers + "\n" + answer.text()).replace(name, "NAME");
  }

  @ParameterizedTest
  @EnumSource(names = {"ANONYMOUS", "CONDITIONAL"})
  void askingForACellTellsNothing(Visitor visitor) throws IOException {
    try (var world = world("asked")) {
      var crawler = new Crawler(world, visitor);
      var decoy = Register.of(SEEN).with(Set.copyOf(Register.columns()), 9);
      for (var column :
          List.of(Register.SUBJECT, Register.NAME, Register.PHONE, Register.FILE_NUMBER)) {
        var real = new TreeSet<>(Register.of(SEEN).canaries(column)).first();
        var invented = new TreeSet<>(decoy.canaries(column)).first();
        for (var address : asking(column, real)) {
          var invention = address.replace(Addresses.encode(real), Addresses.encode(invented));
          assertThat(without(crawler.get(address, "application/json"), real))
              .as(address)
              .isEqualTo(without(crawler.get(invention, "application/json"), invented));
          assertThat(
                  without(crawler.get(address, "text/html"), real)
                      .replace(Addresses.encode(real), "NAME"))
              .as(address)
              .isEqualTo(
                  without(crawler.get(invention, "text/html"), invented)
                      .replace(Addresses.encode(invented), "NAME"));
        }
        for (var address : Addresses.ofColumn(SEEN, column)) {
          var absent =
              address.replace(
                  Addresses.encode(column), Addresses.encode("无".repeat(column.length())));
          assertThat(without(crawler.get(address, "application/json"), column))
              .as(address)
              .isEqualTo(
                  without(crawler.get(absent, "application/json"), "无".repeat(column.length())));
        }
      }
    }
  }

  private static List<String> asking(String column, String cell) {
    var rows = "/datasets/" + SEEN + "/rows?";
    var value = Addresses.encode(cell);
    var quoted = Addresses.encode("`" + column + "`");
    return List.of(
        "/datasets?q=" + value,
        "/suggest?q=" + value,
        rows + Addresses.encode(column) + "=" + value,
        rows + Addresses.encode("季度") + "=" + value,
        rows + "where=" + quoted + Addresses.encode(" = '") + value + "%27",
        rows + "where=" + Addresses.encode("`季度` contains '") + value + "%27",
        Addresses.sparql(
            "ASK { { ?s ?p \"" + cell + "\" } UNION { GRAPH ?g { ?s ?p \"" + cell + "\" } } }"),
        Addresses.sparql(
            "SELECT * { GRAPH ?g { ?s ?p ?o FILTER(CONTAINS(STR(?o), \"" + cell + "\")) } }"));
  }
}
