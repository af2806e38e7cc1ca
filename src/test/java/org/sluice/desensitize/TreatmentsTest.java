package org.sluice.desensitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sluice.policy.Treatment;
import org.sluice.vocab.Datatype;

class TreatmentsTest {

  @ParameterizedTest
  @CsvSource({
    "3, 13812345678, 138****",
    "1, 张三, 张****",
    "1, 欧阳娜娜, 欧****",
    "3, 李, ****",
    "2, 138****, 13****",
    "9, 138****, 138****",
    "0, x, ****",
    "3, '', ''",
    "3, *, *",
    "1, 𠮷野家, 𠮷****"
  })
  void masking(int visible, String cell, String shown) {
    assertThat(new Masking(visible).apply(cell)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 1234, 1230",
    "10, 1235, 1240",
    "10, -15, -10",
    "10, 4, 0",
    "0.5, 2.26, 2.5",
    "100, 149.99, 100",
    "10, n/a, *",
    "10, '', ''",
    "10, *, *"
  })
  void rounding(double unit, String cell, String shown) {
    assertThat(Rounding.to(unit).apply(cell)).isEqualTo(shown);
  }

  @Test
  void roundingTwiceDependsOnTheFirst() {
    assertThat(Rounding.to(10).then(Rounding.to(100)).apply("145")).isEqualTo("200");
    assertThat(Rounding.to(100).apply("145")).isEqualTo("100");
  }

  @ParameterizedTest
  @CsvSource({
    "17, <18",
    "18, 18",
    "80, 80",
    "80.5, >80",
    "<10, <18",
    "<30, <30",
    ">90, >80",
    ">70, >70",
    "old, *",
    "'', ''"
  })
  void topAndBottomCoding(String cell, String shown) {
    assertThat(TopBottomCoding.between(18, 80).apply(cell)).isEqualTo(shown);
  }

  @Test
  void redaction() {
    SpanFinder phones =
        text ->
            List.of(
                new SpanFinder.Span(text.indexOf("138"), text.indexOf("138") + 11, "phone"),
                new SpanFinder.Span(text.indexOf("138"), text.indexOf("138") + 3, "number"));

    assertThat(new Redaction(phones).apply("请回电13812345678,谢谢")).isEqualTo("请回电[phone],谢谢");
    assertThat(new Redaction(phones).apply("")).isEmpty();
  }

  @Test
  void pseudonyms() {
    var one = new Pseudonym("key one".getBytes(StandardCharsets.UTF_8));
    var other = new Pseudonym("key two".getBytes(StandardCharsets.UTF_8));

    assertThat(one.apply("11010519491231002X"))
        .matches("[a-z2-7]{26}")
        .isEqualTo(one.apply("11010519491231002X"));
    assertThat(one.apply("a")).isNotEqualTo(one.apply("b")).isNotEqualTo(other.apply("a"));
    assertThat(one.apply("")).isEmpty();
    assertThat(one.then(other).apply("a")).isEqualTo(other.apply(one.apply("a")));
  }

  /// RFC 4231, test case 2, its first 128 bits.
  @Test
  void pseudonymsAreHmacs() {
    var key = new Pseudonym("Jefe".getBytes(StandardCharsets.UTF_8));

    assertThat(key.apply("what do ya want for nothing?"))
        .isEqualTo(base32("5bdcc146bf60754e6a042426089575c7"));
  }

  private static String base32(String hex) {
    var bits = new StringBuilder();
    for (var digit : hex.split("", -1)) {
      if (!digit.isEmpty()) {
        int value = Integer.parseInt(digit, 16);
        bits.append("%4s".formatted(Integer.toBinaryString(value)).replace(' ', '0'));
      }
    }
    bits.append("00");
    var text = new StringBuilder();
    for (int i = 0; i < bits.length(); i += 5) {
      text.append(
          "abcdefghijklmnopqrstuvwxyz234567".charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
    }
    return text.toString();
  }

  static Stream<CellTreatment> idempotent() {
    return Stream.of(
        new Masking(2), Rounding.to(10), Rounding.to(0.25), TopBottomCoding.between(-5, 40));
  }

  @Test
  void goingOnWithATreatmentChangesNothing() {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var cell =
          i % 3 == 0
              ? "张三李四".substring(random.nextInt(4))
              : Integer.toString(random.nextInt(-99, 999));
      idempotent()
          .forEach(treatment ->
              assertThat(treatment.then(treatment).apply(cell)).isEqualTo(treatment.apply(cell)));
    }
  }

  @Test
  void datatypes() {
    assertThat(ReleasedDatatype.of(Datatype.INTEGER, new Treatment.Round(10)))
        .isEqualTo(Datatype.INTEGER);
    assertThat(ReleasedDatatype.of(Datatype.INTEGER, new Treatment.Round(0.5)))
        .isEqualTo(Datatype.DECIMAL);
    assertThat(ReleasedDatatype.of(Datatype.INTEGER, new Treatment.Mask(1)))
        .isEqualTo(Datatype.STRING);
    assertThat(ReleasedDatatype.of(Datatype.DATE, List.of("1990-03", "")))
        .isEqualTo(Datatype.YEAR_MONTH);
    assertThat(ReleasedDatatype.of(Datatype.DATE, List.of("1990-03", "1990")))
        .isEqualTo(Datatype.STRING);
    assertThat(ReleasedDatatype.of(Datatype.INTEGER, List.of("1", "*"))).isEqualTo(Datatype.STRING);
  }
}
