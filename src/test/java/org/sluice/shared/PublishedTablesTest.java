package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.release.Golden;
import org.sluice.release.Sha256;
import org.sluice.risk.ModelCheck;
import org.sluice.risk.Risk;
import org.sluice.shared.PublishedTable.TierDraft;
import org.sluice.table.Lexical;
import org.sluice.table.ReadOptions;
import org.sluice.table.Rows;
import org.sluice.table.Source;
import org.sluice.table.Table;
import org.sluice.table.TableReader;
import org.sluice.vocab.Format;

/// Real tables from file to drafts: what each tier gets keeps to the plan and to the laws, and is
/// what it was last time. `-Dgolden=write` takes what it is now for right.
final class PublishedTablesTest {

  private static final Set<String> EXACT = Set.of("keep");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cn-provinces, cn-admin-divisions/provinces.csv",
    "cn-cities, cn-admin-divisions/cities.csv",
    "cn-areas, cn-admin-divisions/areas.csv",
    "cn-streets, cn-admin-divisions/streets.csv",
    "cn-area-codes, cn-covid-cities/ChinaAreaCode.csv",
    "tw-education, tw-education-by-village/2020.csv",
    "tw-weather, tw-weather-stations/weather_sta_list.csv",
    "us-adult, us-adult-uci/adult.csv",
    "us-births-1994, us-births-daily/US_births_1994-2003_CDC_NCHS.csv",
    "us-births-2000, us-births-daily/US_births_2000-2014_SSA.csv",
    "us-bike-routes, us-chicago-bike-routes/Bikeroutes.geojson",
  })
  void keepsTheLaws(String name, String place) throws Exception {
    check(name, place);
  }

  @Tag("deep")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cn-air-dongsi, cn-beijing-air-quality/PRSA_Data_Dongsi.csv",
    "cn-catalogue, cn-open-data-catalogue/catalogue.csv.gz",
    "cn-covid, cn-covid-cities/wuhan-2019-ncov.csv.gz",
    "us-baby-names, us-baby-names-2m/baby_names.csv.gz",
  })
  void keepsTheLawsAlsoWhenLarge(String name, String place) throws Exception {
    check(name, place);
  }

  private void check(String name, String place) throws Exception {
    var published = PublishedTable.of(name, SharedData.table(place), folder);
    var got = new StringBuilder();
    TierDraft above = null;
    for (var tier : published.tiers().reversed()) {
      var code = tier.planned().get("tier").asText();
      PublishedTable.sluice("verify", tier.bundle().folder());
      followsThePlan(tier);
      meetsTheModel(tier, published.rows());
      saysTheSameInEachFormat(tier);
      if (above != null) {
        comesOf(tier, above, published);
      }
      above = tier;
      for (var format : List.of(Format.CSV, Format.JSON, Format.N_TRIPLES)) {
        var file = tier.bundle().file(format);
        if (file.isPresent()) {
          got.append("%s %s %s\n".formatted(code, format.extension(), Sha256.of(file.get())));
        }
      }
    }
    Golden.check(
        "shared-registrations/" + name + ".golden",
        got.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void followsThePlan(TierDraft tier) throws IOException {
    var planned = tier.columns("", Set.of());
    var manifest = tier.bundle().manifest();
    assertThat(manifest.columns().stream().map(column -> column.name())).isEqualTo(planned);
    assertThat(tier.table().columns().stream().map(column -> column.name())).isEqualTo(planned);
  }

  private static void meetsTheModel(TierDraft tier, long raw) throws IOException {
    var model = tier.planned().get("model");
    var released = tier.bundle().manifest().rows();
    assertThat(released)
        .isLessThanOrEqualTo(raw)
        .isGreaterThanOrEqualTo((long) (raw * (1 - model.get("suppressionLimit").asDouble())));
    var quasi = tier.columns("category", Set.of("quasi-identifier"));
    var sensitive = tier.columns("category", Set.of("sensitive"));
    var risk = Risk.measure(tier.table(), quasi, sensitive, null);
    assertThat(risk.rows()).isEqualTo(released);
    if (!quasi.isEmpty()) {
      assertThat(risk.smallest()).isGreaterThanOrEqualTo(model.get("k").asInt());
      assertThat(
              ModelCheck.check(
                  risk,
                  model.get("k").asInt(),
                  model.has("l") ? OptionalInt.of(model.get("l").asInt()) : OptionalInt.empty(),
                  model.has("t")
                      ? OptionalDouble.of(model.get("t").asDouble())
                      : OptionalDouble.empty()))
          .isEmpty();
    }
  }

  private static void saysTheSameInEachFormat(TierDraft tier) throws Exception {
    long cells = 0;
    var csv = tier.table();
    var columns = tier.bundle().manifest().columns();
    var json = TableReader.read(Source.of(tier.file(Format.JSON)), ReadOptions.LOOK).table();
    var places = csv.columns().stream().mapToInt(c -> json.indexOf(c.name())).toArray();
    try (var csvRows = csv.rows();
        var jsonRows = json.rows();
        var engine = DriverManager.getConnection("jdbc:duckdb:");
        var statement = engine.createStatement();
        var parquet =
            statement.executeQuery(
                "SELECT * FROM read_parquet('%s')".formatted(tier.file(Format.PARQUET)))) {
      for (var row = csvRows.next(); row != null; row = csvRows.next()) {
        var other = inOrder(jsonRows, places);
        assertThat(parquet.next()).isTrue();
        for (int i = 0; i < row.length; i++) {
          var cell = plain(row[i]);
          if (!cell.equals(plain(other[i]))
              || !cell.equals(plain(text(parquet.getString(i + 1))))) {
            assertThat(List.of(plain(other[i]), plain(text(parquet.getString(i + 1)))))
                .containsOnly(cell);
          }
          cells += Lexical.isNothing(row[i], columns.get(i).datatype()) ? 0 : 1;
        }
      }
      assertThat(jsonRows.next()).isNull();
      assertThat(parquet.next()).isFalse();
    }
    var triples = tier.bundle().file(Format.N_TRIPLES);
    assertThat(triples.isPresent()).isEqualTo(tier.bundle().manifest().rows() <= 200_000);
    if (triples.isPresent()) {
      try (var lines = Files.lines(triples.get())) {
        assertThat(lines.count()).isEqualTo(cells + 2 * tier.bundle().manifest().rows());
      }
    }
  }

  private static String[] inOrder(Rows rows, int[] places) throws IOException {
    var row = rows.next();
    return Arrays.stream(places).mapToObj(i -> row[i]).toArray(String[]::new);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  /// A cell without what formats write each in their way.
  private static String plain(String cell) {
    if (Lexical.isBlank(cell)) {
      return "";
    }
    try {
      return new BigDecimal(cell).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return cell;
    }
  }

  /// A more open tier tells nothing that the next less open one does not: each of its tuples covers
  /// enough rows of that one, and columns that both keep hold the same cells as often.
  private static void comesOf(TierDraft open, TierDraft closed, PublishedTable published)
      throws IOException {
    var same = new ArrayList<>(open.columns("treatment", EXACT));
    same.retainAll(closed.columns("treatment", EXACT));
    if (open.bundle().manifest().rows() == closed.bundle().manifest().rows()) {
      assertThat(digest(open.table(), same)).isEqualTo(digest(closed.table(), same));
    }
    var modelled = open.columns("category", Set.of("quasi-identifier"));
    var finer = counts(closed.table(), modelled);
    counts(open.table(), modelled)
        .forEach((tuple, rows) -> {
          long covered = 0;
          for (var one : finer.entrySet()) {
            covered += covers(modelled, tuple, one.getKey(), published) ? one.getValue() : 0;
          }
          assertThat(covered).as(tuple.toString()).isGreaterThanOrEqualTo(rows);
        });
  }

  private static boolean covers(
      List<String> columns, List<String> open, List<String> closed, PublishedTable published) {
    for (int i = 0; i < columns.size(); i++) {
      if (!published.covers(columns.get(i), open.get(i), closed.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<List<String>, Long> counts(Table table, List<String> columns)
      throws IOException {
    var counts = new HashMap<List<String>, Long>();
    var places = columns.stream().mapToInt(table::indexOf).toArray();
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        var cells = row;
        counts.merge(Arrays.stream(places).mapToObj(i -> cells[i]).toList(), 1L, Long::sum);
      }
    }
    return counts;
  }

  /// The same for the same rows in any order.
  private static long digest(Table table, List<String> columns) throws IOException {
    var places = columns.stream().mapToInt(table::indexOf).toArray();
    long digest = 0;
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        long hash = 1;
        for (int place : places) {
          hash = (hash * 31 + row[place].hashCode()) * 0x9E37_79B9_7F4A_7C15L;
          hash ^= hash >>> 29;
        }
        digest += hash;
      }
    }
    return digest;
  }
}
