package org.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.table.Column;
import org.sluice.table.ReadOptions;
import org.sluice.table.Reading;
import org.sluice.table.Source;
import org.sluice.table.Table;
import org.sluice.table.TableProblem;
import org.sluice.table.TableReader;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Messages;

/// Tables that nobody wrote for Sluice are read right, or refused with a reason.
final class TablesAsTheyComeTest {

  private static final Pattern STATED =
      Pattern.compile("(?m)^ +(\\S+\\.csv(?:\\.gz)?) .*?\\b(?:data_)?rows=(\\d+) columns=(\\d+)");

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Its expected values are of another revision of the file.
  private static final String OTHER_REVISION = "location_coordinates";

  /// Its line ends were changed from CRLF to LF on the way here, those in its cell too.
  private static final String OTHER_LINE_ENDS = "newlines_crlf";

  @Test
  void every_table_is_read_or_refused_with_a_reason() throws IOException {
    int read = 0;
    for (var file : SharedData.tables()) {
      try {
        var reading = TableReader.read(Source.of(file), ReadOptions.LOOK);
        assertThat(reading.table().columns()).as(file.toString()).isNotEmpty();
        told(reading.findings());
        read++;
      } catch (TableProblem problem) {
        assertThat(file.getFileName().toString()).isEqualTo("211.csv");
        assertThat(problem.findings())
            .extracting(Finding::code)
            .containsExactly("table.undecodable-bytes");
        told(problem.findings());
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  private static void told(List<Finding> findings) {
    for (var language : List.of("zh", "en")) {
      for (var finding : findings) {
        assertThat(Messages.of(language).has(finding.code())).isTrue();
        assertThat(Messages.of(language).text(finding)).doesNotContain("{", "}");
      }
    }
  }

  @Test
  void row_counts_are_as_stated() throws IOException {
    int checked = 0;
    var folders = SharedData.tables().stream().map(Path::getParent).distinct().toList();
    for (var folder : folders) {
      var stated = folder.resolve("SOURCE.txt");
      if (Files.exists(stated)) {
        var matcher = STATED.matcher(Files.readString(stated, StandardCharsets.UTF_8));
        while (matcher.find()) {
          checked +=
              matches(
                  folder,
                  matcher.group(1),
                  Long.parseLong(matcher.group(2)),
                  Integer.parseInt(matcher.group(3)));
        }
      }
    }
    assertThat(checked).isGreaterThan(15);
  }

  private static int matches(Path folder, String name, long stated, int columns)
      throws IOException {
    var file =
        Files.exists(folder.resolve(name)) ? folder.resolve(name) : folder.resolve(name + ".gz");
    if (!Files.exists(file)) {
      return 0;
    }
    var reading = TableReader.read(Source.of(file), ReadOptions.LOOK);
    long asOneHeader = count(reading.table()) + reading.dialect().headerRowCount() - 1;
    assertThat(asOneHeader).as(file.toString()).isEqualTo(stated);
    assertThat(reading.table().columns()).as(file.toString()).hasSize(columns);
    return 1;
  }

  @ParameterizedTest
  @CsvSource({
    "areas.gb18030.csv, GB18030",
    "areas.gb18030.semicolon.tsv, GB18030",
    "areas.gbk.csv, GB18030",
    "areas.utf16be-bom.csv, UTF-16BE",
    "areas.utf16le-bom.csv, UTF-16LE",
    "areas.utf8-bom-crlf.csv, UTF-8",
  })
  void one_table_in_many_encodings_is_one_table(String name, String encoding) throws IOException {
    var plain = read("cn-admin-divisions/areas.csv");
    var other = read("encoding-variants/" + name);
    assertThat(other.dialect().encoding()).isEqualTo(encoding);
    assertThat(other.table().columns()).isEqualTo(plain.table().columns());
    assertThat(rows(other.table())).isEqualTo(rows(plain.table()));
  }

  @Test
  void big5_is_read_as_such() throws IOException {
    var villages = read("encoding-variants/villages.big5hkscs.csv");
    assertThat(villages.dialect().encoding()).isEqualTo("Big5-HKSCS");
    assertThat(rows(villages.table()).getLast())
        .containsExactly(
            "TAO-130-010", "68000130-010", "高義里", "復興區", "桃園市", "010", "TAO", "TAO-130");
  }

  @Test
  void csv_spectrum_is_read_as_expected() throws IOException {
    var folder = SharedData.table("messy-csv/csv-spectrum");
    try (var files = Files.list(folder.resolve("csvs"))) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replace(".csv", "");
        if (Set.of(OTHER_REVISION).contains(name)) {
          continue;
        }
        var expected = objects(JSON.readTree(folder.resolve("json/" + name + ".json").toFile()));
        if (name.equals(OTHER_LINE_ENDS)) {
          expected.forEach(row -> row.replaceAll((key, cell) -> cell.replace("\r\n", "\n")));
        }
        var reading = TableReader.read(Source.of(file), ReadOptions.LOOK);
        assertThat(objects(reading.table())).as(name).isEqualTo(expected);
      }
    }
  }

  private static Reading read(String place) throws IOException {
    return TableReader.read(Source.of(SharedData.table(place)), ReadOptions.LOOK);
  }

  private static List<Map<String, String>> objects(JsonNode array) {
    var objects = new ArrayList<Map<String, String>>();
    for (var node : array) {
      var object = new LinkedHashMap<String, String>();
      node.properties().forEach(entry -> object.put(entry.getKey(), entry.getValue().asText()));
      objects.add(object);
    }
    return objects;
  }

  private static List<Map<String, String>> objects(Table table) throws IOException {
    var names = table.columns().stream().map(Column::name).toList();
    var objects = new ArrayList<Map<String, String>>();
    for (var row : rows(table)) {
      var object = new LinkedHashMap<String, String>();
      for (int i = 0; i < names.size(); i++) {
        object.put(names.get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }

  private static List<List<String>> rows(Table table) throws IOException {
    var all = new ArrayList<List<String>>();
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        all.add(List.of(row));
      }
    }
    return all;
  }

  private static long count(Table table) throws IOException {
    long count = 0;
    try (var rows = table.rows()) {
      while (rows.next() != null) {
        count++;
      }
    }
    return count;
  }
}
