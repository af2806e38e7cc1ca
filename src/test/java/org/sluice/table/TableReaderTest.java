package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.table.Texts.codes;
import static org.sluice.table.Texts.names;
import static org.sluice.table.Texts.read;
import static org.sluice.table.Texts.rows;
import static org.sluice.table.Texts.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.table.Decisions.RaggedRows;
import org.sluice.table.Decisions.UnclosedQuote;
import org.sluice.table.Decisions.UndecodableBytes;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Messages;

final class TableReaderTest {

  private static final String TOWNS = "代码,名称,人数\n110101,东城区,12\n110102,\"西城区,北\",345\n";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void finds_the_delimiter(String delimiter) throws IOException {
    var text = "id,name,note\n1,a,\"x,y\"\n2,b,z\n".replace(",", delimiter);
    var reading = read("t.csv", text);
    assertThat(reading.dialect().delimiter()).isEqualTo(delimiter);
    assertThat(names(reading.table())).containsExactly("id", "name", "note");
    assertThat(rows(reading.table()))
        .containsExactly(List.of("1", "a", "x" + delimiter + "y"), List.of("2", "b", "z"));
    assertThat(reading.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void reads_every_line_end_and_keeps_those_in_cells(String end) throws IOException {
    var reading = read("t.csv", "a,b" + end + "1,\"x\ny\"" + end + "2,z");
    assertThat(rows(reading.table())).containsExactly(List.of("1", "x\ny"), List.of("2", "z"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "UTF-16LE,UTF-16LE",
    "UTF-16BE,UTF-16BE",
    "GB18030,GB18030",
    "GBK,GB18030",
  })
  void finds_the_encoding(String written, String found) throws IOException {
    var reading =
        TableReader.read(source("t.csv", TOWNS, Charset.forName(written)), ReadOptions.LOOK);
    assertThat(reading.dialect().encoding()).isEqualTo(found);
    assertThat(rows(reading.table())).contains(List.of("110102", "西城区,北", "345"));
  }

  @Test
  void finds_big5_and_latin() throws IOException {
    var big5 = "鄉鎮,村里,戶數\n南竿鄉,介壽村,12\n復興區,高義里,7\n連江縣,東引鄉,9\n";
    var reading =
        TableReader.read(source("t.csv", big5, Charset.forName("Big5")), ReadOptions.LOOK);
    assertThat(rows(reading.table())).contains(List.of("復興區", "高義里", "7"));
    var latin = "Ort,Straße\nKöln,Große Straße\nMünchen,Überweg\n";
    reading =
        TableReader.read(source("t.csv", latin, Charset.forName("windows-1252")), ReadOptions.LOOK);
    assertThat(rows(reading.table())).contains(List.of("München", "Überweg"));
  }

  @Test
  void rare_characters_are_still_gb18030() throws IOException {
    var text = "姓名,备注\n㐱䶮,龘靐齉\n王𠮷,镕堃\n";
    var reading =
        TableReader.read(source("t.csv", text, Charset.forName("GB18030")), ReadOptions.LOOK);
    assertThat(rows(reading.table())).contains(List.of("王𠮷", "镕堃"));
  }

  @Test
  void commas_in_the_prose_of_one_column_lose_nothing() throws IOException {
    var reading = read("t.csv", "note\nhello, world\nnothing\nfoo\n");
    assertThat(names(reading.table())).containsExactly("note", "column_2");
    assertThat(rows(reading.table())).contains(List.of("hello", " world"), List.of("foo", ""));
    assertThat(codes(reading.findings())).containsExactly("table.long-rows");
  }

  @Test
  void byte_order_marks_are_no_part_of_the_first_name() throws IOException {
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      var reading = TableReader.read(source("t.csv", "\uFEFF" + TOWNS, charset), ReadOptions.LOOK);
      assertThat(names(reading.table())).containsExactly("代码", "名称", "人数");
    }
  }

  @Test
  void unpacks_gzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(TOWNS.getBytes(StandardCharsets.UTF_8));
    }
    var reading = TableReader.read(source("t.csv.gz", packed.toByteArray()), ReadOptions.LOOK);
    assertThat(rows(reading.table())).hasSize(2);
  }

  @Test
  void over_long_and_short_rows_lose_nothing_and_are_told() throws IOException {
    var reading = read("t.csv", "a,b\n1,2\n3\n4,5,6\n7,8,\n");
    assertThat(names(reading.table())).containsExactly("a", "b", "column_3");
    assertThat(rows(reading.table()))
        .containsExactly(
            List.of("1", "2", ""),
            List.of("3", "", ""),
            List.of("4", "5", "6"),
            List.of("7", "8", ""));
    assertThat(codes(reading.findings()))
        .containsExactly("table.short-rows", "table.long-rows", "table.trailing-blanks");
    assertThat(reading.findings().getFirst().place().row()).isEqualTo(3);
    assertThat(reading.findings().get(1).place().column()).isEqualTo("column_3");
  }

  @Test
  void ragged_rows_are_refused_where_the_owner_says_so() {
    var options = ReadOptions.LOOK.with(Decisions.DEFAULT.with(RaggedRows.REFUSE));
    assertThatThrownBy(() -> TableReader.read(source("t.csv", "a,b\n1,2,3\n4,5\n"), options))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> assertThat(codes(problem.findings())).containsExactly("table.long-rows"));
  }

  @Test
  void a_million_ragged_rows_are_one_finding() throws IOException {
    var reading = read("t.csv", "a,b\n1,2\n" + "3\n".repeat(100_000));
    assertThat(reading.findings()).hasSize(1);
    assertThat(reading.findings().getFirst().arguments())
        .containsEntry("count", "100000")
        .containsEntry("rows", "3, 4, 5, 6, 7");
  }

  @Test
  void duplicate_and_empty_headers_get_names() throws IOException {
    var reading = read("t.csv", "a,,a,a_2,\nx,y,z,u,v\n");
    assertThat(names(reading.table())).containsExactly("a", "column_2", "a_3", "a_2", "column_5");
    assertThat(codes(reading.findings()))
        .containsExactly("table.empty-headers", "table.duplicate-headers");
  }

  @Test
  void two_header_rows_are_names_and_titles() throws IOException {
    var reading = read("t.csv", "code,village,total\n代碼,村里,總計\n001,介壽村,12\n002,高義里,7\n");
    assertThat(reading.dialect().headerRowCount()).isEqualTo(2);
    assertThat(names(reading.table())).containsExactly("code", "village", "total");
    assertThat(reading.titles()).containsExactly("代碼", "村里", "總計");
    assertThat(rows(reading.table())).hasSize(2);
    assertThat(codes(reading.findings())).containsExactly("table.two-header-rows");
  }

  @Test
  void a_first_row_of_data_names_no_columns() throws IOException {
    var reading = read("t.csv", "1,张三,2020-01-01\n2,李四,2020-01-02\n3,王五,2020-01-03\n");
    assertThat(names(reading.table())).containsExactly("column_1", "column_2", "column_3");
    assertThat(rows(reading.table())).hasSize(3);
    assertThat(codes(reading.findings())).containsExactly("table.no-header");
  }

  @Test
  void prose_above_the_header_is_left_out_and_told() throws IOException {
    var reading = read("t.csv", "2020 年统计,,\n,,\n年份,数量,备注\n2019,3,x\n2020,4,y\n");
    assertThat(reading.dialect().skipRows()).isEqualTo(2);
    assertThat(names(reading.table())).containsExactly("年份", "数量", "备注");
    assertThat(codes(reading.findings())).containsExactly("table.preamble");
    var again =
        TableReader.read(
            source("t.csv", "2020 年统计,,\n,,\n年份,数量,备注\n2019,3,x\n"),
            ReadOptions.of(reading.dialect(), Decisions.DEFAULT));
    assertThat(rows(again.table())).containsExactly(List.of("2019", "3", "x"));
  }

  @Test
  void nul_characters_go_and_their_cell_is_named() throws IOException {
    var reading = read("t.csv", "a,b\n1,x\0y\n2,z\n");
    assertThat(rows(reading.table())).containsExactly(List.of("1", "xy"), List.of("2", "z"));
    var finding = reading.findings().getFirst();
    assertThat(finding.code()).isEqualTo("table.nul-bytes");
    assertThat(finding.place().row()).isEqualTo(2);
    assertThat(finding.place().column()).isEqualTo("column_2");
  }

  @Test
  void undecodable_bytes_are_refused_or_replaced() throws IOException {
    var text = new ByteArrayOutputStream();
    text.writeBytes("城市,名\n".repeat(20).getBytes(StandardCharsets.UTF_8));
    text.writeBytes(new byte[] {'x', ',', 'y', (byte) 0xFF, '\n'});
    var file = source("t.csv", text.toByteArray());
    var plain = ReadOptions.LOOK.withHeaderRowCount(1);
    assertThatThrownBy(() -> TableReader.read(file, plain))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> {
              assertThat(codes(problem.findings())).containsExactly("table.undecodable-bytes");
              assertThat(problem.findings().getFirst().place().row()).isEqualTo(21);
            });
    var reading =
        TableReader.read(file, plain.with(Decisions.DEFAULT.with(UndecodableBytes.REPLACE)));
    assertThat(rows(reading.table())).contains(List.of("x", "y\uFFFD"));
  }

  @Test
  void an_unclosed_quote_is_refused_or_taken_for_text() throws IOException {
    var file = source("t.csv", "a,b\n1,\"x\n2,y\n");
    assertThatThrownBy(() -> TableReader.read(file, ReadOptions.LOOK))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> {
              assertThat(codes(problem.findings())).containsExactly("table.unclosed-quote");
              assertThat(problem.findings().getFirst().place().row()).isEqualTo(2);
            });
    var options = ReadOptions.LOOK.with(Decisions.DEFAULT.with(UnclosedQuote.QUOTES_ARE_TEXT));
    var reading = TableReader.read(file, options);
    assertThat(rows(reading.table())).containsExactly(List.of("1", "\"x"), List.of("2", "y"));
    var again = TableReader.read(file, ReadOptions.of(reading.dialect(), Decisions.DEFAULT));
    assertThat(rows(again.table())).isEqualTo(rows(reading.table()));
  }

  @Test
  void odd_quotes_are_read_leniently() throws IOException {
    var stray = read("t.csv", "a,b\n1,\"x\"y\n2,\"z\"\n");
    assertThat(rows(stray.table())).containsExactly(List.of("1", "xy"), List.of("2", "z"));
    assertThat(codes(stray.findings())).containsExactly("table.stray-quotes");
    var escaped = read("t.csv", "a,b\n1,\"x \\\"q\\\" y\"\n2,\"z, \\\"u\\\"\"\n");
    assertThat(rows(escaped.table()))
        .containsExactly(List.of("1", "x \"q\" y"), List.of("2", "z, \"u\""));
    var spaced = read("t.csv", "a, b\n1, \"x,y\"\n2, \"z\"\n");
    assertThat(rows(spaced.table())).containsExactly(List.of("1", "x,y"), List.of("2", "z"));
    var single = read("t.csv", "a,b\n1,'x,y'\n2,'z,u'\n");
    assertThat(rows(single.table())).containsExactly(List.of("1", "x,y"), List.of("2", "z,u"));
  }

  @Test
  void blank_lines_are_told_and_are_rows_of_a_table_of_one_column() throws IOException {
    var reading = read("t.csv", "a,b\n1,2\n\n3,4\n\n");
    assertThat(rows(reading.table())).hasSize(2);
    assertThat(codes(reading.findings())).containsExactly("table.blank-lines");
    assertThat(rows(read("t.csv", "name\nx\n\ny\n").table())).hasSize(3);
  }

  @Test
  void json_keeps_types_and_digits() throws IOException {
    var reading =
        read(
            "t.json",
            """
            [{"id": 7, "v": 1.50, "ok": true, "name": "张三", "tags": ["a", 1.10]},
             {"id": 8, "v": 2e-3, "ok": null, "more": "x"}]
            """);
    assertThat(reading.table().columns())
        .containsExactly(
            new Column("id", Datatype.INTEGER),
            new Column("v", Datatype.DECIMAL),
            new Column("ok", Datatype.BOOLEAN),
            Column.text("name"),
            Column.text("tags"),
            Column.text("more"));
    assertThat(rows(reading.table()))
        .containsExactly(
            List.of("7", "1.50", "true", "张三", "[\"a\",1.10]", ""),
            List.of("8", "0.002", "", "", "", "x"));
    assertThat(codes(reading.findings()))
        .containsExactly("table.nested-values", "table.missing-members");
  }

  @Test
  void json_lines_arrays_and_features_are_tables() throws IOException {
    assertThat(rows(read("t.jsonl", "{\"a\":1}\n{\"a\":2}\n").table()))
        .containsExactly(List.of("1"), List.of("2"));
    var arrays = read("t.json", "[[\"a\",\"b\"],[1,\"x\"],[2,null]]");
    assertThat(names(arrays.table())).containsExactly("a", "b");
    assertThat(rows(arrays.table())).containsExactly(List.of("1", "x"), List.of("2", ""));
    var features =
        read(
            "t.geojson",
            """
            {"type": "FeatureCollection", "name": "x", "features": [
             {"type": "Feature", "properties": {"name": "p", "geometry": "own"},
              "geometry": {"type": "Point", "coordinates": [102.0, 0.50]}}]}
            """);
    assertThat(names(features.table())).containsExactly("name", "geometry", "geometry_2");
    assertThat(rows(features.table()))
        .containsExactly(List.of("p", "own", "{\"type\":\"Point\",\"coordinates\":[102.0,0.50]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\":1},", "[{\"a\":1,\"a\":2}]", "[{\"a\":1}, 7]", "{\"a\":}"})
  void broken_json_is_a_problem_with_a_line(String text) {
    assertThatThrownBy(() -> read("t.json", text))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> assertThat(problem.findings().getFirst().arguments()).containsKey("line"));
  }

  @Test
  void json_cells_are_cleaned_too() throws IOException {
    var reading = read("t.jsonl", "{\"a\":\"x\\u0000y\"}\n");
    assertThat(rows(reading.table())).containsExactly(List.of("xy"));
    assertThat(codes(reading.findings())).containsExactly("table.nul-bytes");
    assertThatThrownBy(() -> read("t.jsonl", "{\"a\":\"\\ud800\"}\n"))
        .isInstanceOf(TableProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "[]"})
  void a_file_without_a_table_is_a_problem(String text) {
    assertThatThrownBy(() -> read("t.json", text)).isInstanceOf(TableProblem.class);
  }

  @Test
  void dialect_and_decisions_have_a_json_form() throws IOException {
    var mapper = new ObjectMapper();
    var options =
        ReadOptions.of(
            read("t.csv", "a;b\n1;2\n").dialect(), Decisions.DEFAULT.with(RaggedRows.REFUSE));
    assertThat(mapper.readValue(mapper.writeValueAsString(options), ReadOptions.class))
        .isEqualTo(options);
    assertThat(mapper.readValue("{\"delimiter\":\";\"}", Dialect.class).delimiter()).isEqualTo(";");
    assertThat(mapper.readValue("{}", Decisions.class)).isEqualTo(Decisions.DEFAULT);
  }

  @Test
  void problems_are_told_in_both_languages_without_cells() {
    assertThatThrownBy(() -> read("t.csv", "a,b\n1,\"秘密\n"))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> {
              assertThat(problem).hasMessageContaining("row 2").hasMessageNotContaining("秘密");
              assertThat(Messages.of("zh").text(problem.findings().getFirst())).contains("第 2 行");
            });
  }
}
