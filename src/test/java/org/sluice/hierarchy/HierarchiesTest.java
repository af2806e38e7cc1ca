package org.sluice.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HierarchiesTest {

  private static final HierarchySpec AGES = new HierarchySpec.Interval(0, List.of(5.0, 10.0, 20.0));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37      | 37 [35,40) [30,40) [20,40) *
          -3.5    | -3.5 [-5,0) [-10,0) [-20,0) *
          40      | 40 [40,45) [40,50) [40,60) *
          [35,40) | [35,40) [35,40) [30,40) [20,40) *
          [30,40) | [30,40) [30,40) [30,40) [20,40) *
          [33,41) | [33,41) [33,41) * * *
          unknown | unknown * * * *
          """)
  void intervals(String value, String levels) throws IOException {
    assertThat(chain(AGES, value)).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1990-03-02     | 1990-03 1990-Q1 1990 [1990,1995) [1990,2000) *
          1990/3/2       | 1990-03 1990-Q1 1990 [1990,1995) [1990,2000) *
          19900302       | 1990-03 1990-Q1 1990 [1990,1995) [1990,2000) *
          1990年3月2日   | 1990-03 1990-Q1 1990 [1990,1995) [1990,2000) *
          1990年3月      | 1990-03 1990-Q1 1990 [1990,1995) [1990,2000) *
          1999-12        | 1999-12 1999-Q4 1999 [1995,2000) [1990,2000) *
          1987           | 1987 1987 1987 [1985,1990) [1980,1990) *
          1990-03-02T08:00:00Z | 1990-03 1990-Q1 1990 [1990,1995) [1990,2000) *
          1990-Q1        | 1990-Q1 1990-Q1 1990 [1990,1995) [1990,2000) *
          [1995,2000)    | [1995,2000) [1995,2000) [1995,2000) [1995,2000) [1990,2000) *
          1990-02-31     | * * * * * *
          yesterday      | * * * * * *
          """)
  void dates(String value, String levels) throws IOException {
    assertThat(chain(new HierarchySpec.DateParts(), value)).isEqualTo(value + " " + levels);
  }

  @Test
  void prefixes() throws IOException {
    var spec = new HierarchySpec.Prefix(List.of(6, 4, 2));

    assertThat(chain(spec, "530112001")).isEqualTo("530112001 530112 5301 53 *");
    assertThat(chain(spec, "53")).isEqualTo("53 53 53 53 *");
  }

  @Test
  void grid() throws IOException {
    var spec = new HierarchySpec.GeoGrid(List.of(0.01, 0.1, 1.0));

    assertThat(chain(spec, "104.0673")).isEqualTo("104.0673 104.06 104 104 *");
    assertThat(chain(spec, "-0.005")).isEqualTo("-0.005 -0.01 -0.1 -1 *");
  }

  @Test
  void blankStaysBlankUntilTheTop() throws IOException {
    for (var spec :
        List.of(AGES, new HierarchySpec.DateParts(), new HierarchySpec.Flat(), prefix())) {
      assertThat(chain(spec, "").strip()).isEqualTo("*");
    }
  }

  static Stream<HierarchySpec> specs() {
    return Stream.of(
        AGES,
        new HierarchySpec.DateParts(),
        new HierarchySpec.Flat(),
        prefix(),
        new HierarchySpec.GeoGrid(List.of(0.01, 0.1, 1.0)));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void labelsSayWhatTheyBecome(HierarchySpec spec) throws IOException {
    var hierarchy = Hierarchies.build(spec, "c", HierarchyFiles.BUILT_IN);
    for (var value : List.of("", "7", "104.0673", "1990-03-02", "1990年", "530112", "?")) {
      for (int low = 0; low < hierarchy.height(); low++) {
        var label = hierarchy.generalize(value, low);
        for (int high = low; high < hierarchy.height() && !label.equals("*"); high++) {
          assertThat(hierarchy.generalize(label, high))
              .as("%s, level %d to %d", value, low, high)
              .isEqualTo(hierarchy.generalize(value, high));
        }
      }
    }
  }

  @Test
  void json() throws IOException {
    var json = new ObjectMapper();

    assertThat(
            json.readValue(
                "{\"type\": \"interval\", \"origin\": 0, \"widths\": [5, 10, 20]}",
                HierarchySpec.class))
        .isEqualTo(AGES);
    for (var spec : specs().toList()) {
      assertThat(json.readValue(json.writeValueAsString(spec), HierarchySpec.class))
          .isEqualTo(spec);
    }
  }

  @Test
  void widthsMustNest() {
    assertThatThrownBy(() -> chain(new HierarchySpec.Interval(0, List.of(5.0, 12.0)), "1"))
        .isInstanceOf(BadHierarchy.class)
        .hasMessageContaining("do not nest");
    assertThatThrownBy(() -> chain(new HierarchySpec.Prefix(List.of(2, 4)), "1"))
        .isInstanceOf(BadHierarchy.class);
  }

  @Test
  void file() throws IOException {
    var hierarchy = read("\uFEFFa;x;*\nb;x;*\nc;y;*\n");

    assertThat(hierarchy.height()).isEqualTo(3);
    assertThat(hierarchy.generalize("b", 1)).isEqualTo("x");
    assertThat(hierarchy.generalize("", 1)).isEmpty();
    assertThat(hierarchy.domain()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(read("a,x\nb,x\n").generalize("a", 2)).isEqualTo("*");
    assertThatThrownBy(() -> hierarchy.generalize("d", 1))
        .isInstanceOf(UnknownValue.class)
        .hasMessageContaining("column c");
  }

  @ParameterizedTest
  @CsvSource({
    "'a;x;p;*|b;x;q;*', Row 2",
    "'a;x;*|b;*', Row 2",
    "'a;x;*|a;y;*', Row 2",
    "'x;y;*|a;x;*', Row 2"
  })
  void contradictionsAreNamedByRow(String rows, String named) {
    assertThatThrownBy(() -> read(rows.replace('|', '\n')))
        .isInstanceOf(BadHierarchy.class)
        .hasMessageContaining(named);
  }

  private static HierarchySpec prefix() {
    return new HierarchySpec.Prefix(List.of(4, 2));
  }

  private static Hierarchy read(String text) throws IOException {
    return Hierarchies.build(
        new HierarchySpec.FromFile("h.csv"),
        "c",
        file -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String chain(HierarchySpec spec, String value) throws IOException {
    var hierarchy = Hierarchies.build(spec, "c", HierarchyFiles.BUILT_IN);
    return String.join(
        " ",
        IntStream.range(0, hierarchy.height())
            .mapToObj(level -> hierarchy.generalize(value, level))
            .toList());
  }
}
