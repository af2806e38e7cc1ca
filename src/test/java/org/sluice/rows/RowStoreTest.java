package org.sluice.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.portal.TestOffice.START;
import static org.sluice.portal.TestOffice.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.portal.Caller;
import org.sluice.portal.Held;
import org.sluice.portal.Portal;
import org.sluice.portal.TestOffice;
import org.sluice.vocab.Format;
import org.sluice.vocab.Tier;

class RowStoreTest {

  private static final String ROWS =
      """
      name,n_age,town,select
      甲,30,东,x
      乙,9,西,
      丙,,东,"a ""quoted"", one"
      Ding,007,,it's
      """;

  @TempDir Path home;
  private TestOffice office;
  private RowStore store;
  private Portal portal;

  @BeforeEach
  void open() throws IOException {
    office = new TestOffice(home);
    store = RowStore.open(home);
    portal = Portal.open(home, EnumSet.of(Tier.OPEN), () -> START, List.of(store));
  }

  @AfterEach
  void close() throws IOException {
    portal.close();
    store.close();
  }

  private Held held(String csv) throws IOException {
    office.publish(listing("people", "人", true), 1, Map.of(Tier.OPEN, csv));
    assertThat(portal.takeIn()).isEmpty();
    return portal.view(Caller.ANONYMOUS).dataset("people").orElseThrow().best().orElseThrow();
  }

  @Test
  void a_table_too_wide_is_refused_and_holds_up_nothing() throws IOException {
    var wide = "c" + String.join(",c", IntStream.range(0, 6000).mapToObj(String::valueOf).toList());
    office.publish(listing("wide", "宽", true), 1, Map.of(Tier.OPEN, wide + "\n" + wide + "\n"));
    office.publish(listing("people", "人", true), 1, Map.of(Tier.OPEN, ROWS));

    assertThat(portal.takeIn())
        .flatExtracting(refusal -> refusal.findings())
        .extracting(finding -> finding.code())
        .containsExactly("rows.too-wide");

    var view = portal.view(Caller.ANONYMOUS);
    assertThat(view.dataset("wide")).isEmpty();
    assertThat(view.dataset("people")).isPresent();
  }

  private static Map<String, List<String>> parameters(String... pairs) {
    var parameters = new HashMap<String, List<String>>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], List.of(pairs[i + 1]));
    }
    return parameters;
  }

  private Page page(Held held, String... pairs) throws IOException {
    return store.page(held, RowQuery.page(parameters(pairs), held.manifest().columns()));
  }

  private List<String> names(Held held, String... pairs) throws IOException {
    return page(held, pairs).rows().stream().map(List::getFirst).toList();
  }

  @Test
  void rows_come_in_the_order_of_the_release_with_their_cells_as_they_are() throws IOException {
    var page = page(held(ROWS));
    assertThat(page.total()).isEqualTo(4);
    assertThat(page.rows())
        .containsExactly(
            List.of("甲", "30", "东", "x"),
            List.of("乙", "9", "西", ""),
            List.of("丙", "", "东", "a \"quoted\", one"),
            List.of("Ding", "007", "", "it's"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "n_age > 8 and n_age < 31 | 甲,乙",
        "n_age = 7 | Ding",
        "n_age != 7 | 甲,乙",
        "n_age is null | 丙",
        "n_age is not null and not (town = '东') | 乙",
        "town in ('东', \"南\") | 甲,丙",
        "town not in ('东') | 乙",
        "n_age in (9, 30.0) | 甲,乙",
        "name like 'D%' | Ding",
        "name contains 'DING' | Ding",
        "town = '西' or name = '甲' and n_age = 30 | 甲,乙",
        "(town = '西' or name = '甲') and n_age = 9 | 乙",
        "not not name = '甲' | 甲",
        "`select` = 'it''s' | Ding",
        "select contains 'QUOTED\"' | 丙",
        "n_age <= 9 | 乙,Ding",
      })
  void conditions_say_what_they_say(String where, String names) throws IOException {
    assertThat(names(held(ROWS), "where", where)).containsExactly(names.split(",", -1));
  }

  @Test
  void columns_can_be_chosen_sorted_and_compared_by_name() throws IOException {
    var held = held(ROWS);
    assertThat(names(held, "order_by", "-n_age")).containsExactly("甲", "乙", "Ding", "丙");
    assertThat(names(held, "order_by", "town,-n_age")).containsExactly("甲", "丙", "乙", "Ding");
    assertThat(names(held, "town", "东")).containsExactly("甲", "丙");
    assertThat(names(held, "town", "")).containsExactly("Ding");
    assertThat(names(held, "select", "town,name")).containsExactly("东", "西", "东", "");
    assertThat(page(held, "limit", "1", "offset", "1", "town", "东").total()).isEqualTo(2);
    assertThat(names(held, "limit", "1", "offset", "1", "town", "东")).containsExactly("丙");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "where | secret = 1 | rows.unknown-column | 1",
        "where | n_age = | rows.unexpected | 8",
        "where | n_age = 'x' | rows.not-a-number | 9",
        "where | name = 'x | rows.open-quote | 8",
        "where | name = 'x' name | rows.unexpected | 12",
        "where | name = 'x'; drop table x | rows.unexpected | 11",
        "where | (name = 'x' | rows.unexpected | 12",
        "where | name = town | rows.unexpected | 8",
        "where | lower(name) = 'x' | rows.unknown-column | 1",
        "where | name not = 'x' | rows.unexpected | 10",
        "select | name,c0 | rows.unknown-column | 6",
        "select | name,name | rows.column-twice | 6",
        "order_by | -r | rows.unknown-column | 1",
        "limit | 10001 | rows.wrong-number | 1",
        "offset | -1 | rows.wrong-number | 1",
        "n_age | old | rows.not-a-number | 1",
        "file_row_number | 1 | rows.unknown-column | 1",
      })
  void a_mistake_is_shown_where_it_is(String parameter, String value, String code, int at)
      throws IOException {
    var held = held(ROWS);
    assertThatThrownBy(() -> page(held, parameter, value))
        .isInstanceOfSatisfying(
            RowProblem.class,
            problem -> {
              var finding = problem.findings().getFirst();
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.place().field()).isEqualTo(parameter);
              assertThat(finding.arguments()).containsEntry("at", Integer.toString(at));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or 1=1 --",
        "x' UNION SELECT * FROM read_csv('/etc/passwd') --",
        "'; COPY (SELECT 1) TO '/tmp/x'; --",
        "\\",
        "%",
        "?",
        "$1",
        "/etc/passwd",
      })
  void hostile_values_are_only_values(String value) throws IOException {
    var held = held(ROWS);
    assertThat(names(held, "name", value)).isEmpty();
    assertThat(names(held, "where", "name in (\"" + value.replace("\\", "\\\\") + "\")")).isEmpty();
  }

  @Test
  void the_engine_itself_can_reach_no_other_file_and_change_no_setting() throws Exception {
    held(ROWS);
    var secret = Files.writeString(home.resolve("secret.csv"), "a\nb\n");
    var rows = home.resolve("portal/rows");
    try (var engine = Engine.open(home.resolve("portal/rows-work"), rows);
        var connection = engine.connect();
        var statement = connection.createStatement()) {
      for (var hostile :
          List.of(
              "SELECT * FROM read_csv('" + secret + "')",
              "SELECT * FROM read_text('" + rows + "/../../secret.csv')",
              "SELECT * FROM glob('" + home + "/*')",
              "COPY (SELECT 1) TO '" + home.resolve("out.csv") + "'",
              "ATTACH '" + home.resolve("x.db") + "'",
              "INSTALL httpfs",
              "SET enable_external_access = true",
              "SET allowed_directories = ['/']")) {
        assertThatThrownBy(() -> statement.execute(hostile)).as(hostile).isNotNull();
      }
      assertThat(home.resolve("out.csv")).doesNotExist();
    }
  }

  @Test
  @DisplayName("pages neither repeat nor skip (seed 7)")
  void pages_neither_repeat_nor_skip() throws IOException {
    var random = new Random(7);
    var csv = new StringBuilder("id,n_group\n");
    IntStream.range(0, 1_000)
        .forEach(i -> csv.append(i).append(',').append(random.nextInt(5)).append('\n'));
    var held = held(csv.toString());
    for (var order : List.of("", "n_group", "-n_group,id")) {
      var all = names(held, "order_by", order, "limit", "10000");
      assertThat(all).hasSize(1_000).doesNotHaveDuplicates();
      var paged = new ArrayList<String>();
      for (int offset = 0; offset < 1_100; offset += 130) {
        paged.addAll(
            names(held, "order_by", order, "limit", "130", "offset", Integer.toString(offset)));
      }
      assertThat(paged).isEqualTo(all);
    }
  }

  @Test
  void exports_hold_the_same_rows_in_every_format() throws IOException {
    var held = held(ROWS);
    var query = RowQuery.export(parameters("town", "东"), held.manifest().columns());
    for (var format : List.of(Format.CSV, Format.JSON, Format.JSONL, Format.XLSX, Format.PARQUET)) {
      var out = new ByteArrayOutputStream();
      assertThat(store.export(held, query, format, out)).isEqualTo(2);
      assertThat(out.size()).isPositive();
      if (format == Format.CSV) {
        assertThat(out.toString(StandardCharsets.UTF_8))
            .isEqualTo("name,n_age,town,select\n甲,30,东,x\n丙,,东,\"a \"\"quoted\"\", one\"\n");
      }
    }
    assertThat(RowQuery.export(Map.of(), held.manifest().columns()).isWhole()).isTrue();
    assertThat(query.isWhole()).isFalse();
    try (var left = Files.list(home.resolve("portal/rows-work"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_retracted_release_leaves_no_copy_of_its_rows() throws IOException {
    held(ROWS);
    office.retract("people", 1, Tier.OPEN);
    portal.takeIn();
    try (var left = Files.list(home.resolve("portal/rows"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void nesting_and_length_have_limits() throws IOException {
    var held = held(ROWS);
    var deep = "(".repeat(5_000) + "name = 'x'" + ")".repeat(5_000);
    assertThatThrownBy(() -> page(held, "where", deep)).isInstanceOf(RowProblem.class);
    assertThatThrownBy(() -> page(held, "where", deep.substring(4_900, 5_110)))
        .isInstanceOf(RowProblem.class);
    var many = String.join(",", Arrays.asList(new String[600]).stream().map(x -> "1").toList());
    assertThatThrownBy(() -> page(held, "where", "n_age in (" + many + ")"))
        .isInstanceOf(RowProblem.class);
  }
}
