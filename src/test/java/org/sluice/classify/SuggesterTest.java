package org.sluice.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Messages;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

class SuggesterTest {

  private static Function<Random, String> messy(Function<Random, String> cell) {
    return random ->
        switch (random.nextInt(20)) {
          case 0 -> "-";
          case 1 ->
              random.nextInt(2) == 0
                  ? "?" + cell.apply(random).substring(1)
                  : " " + cell.apply(random) + " ";
          default -> cell.apply(random);
        };
  }

  private static Sample register(long seed, List<String> headings) {
    return new Sample(400, seed)
        .with(headings.get(0), messy(Sample::residentNumber))
        .with(headings.get(1), messy(Sample::name))
        .with(headings.get(2), messy(Sample::mobile))
        .with(headings.get(3), messy(Sample::luhn))
        .with(headings.get(4), messy(Sample::address))
        .with(headings.get(5), messy(r -> "user" + Sample.digits(r, 4) + "@example.com"))
        .with(headings.get(6), messy(r -> "蒙A" + Sample.digits(r, 5)))
        .with(
            headings.get(7),
            messy(r -> "10." + r.nextInt(256) + "." + r.nextInt(256) + "." + r.nextInt(256)))
        .with(headings.get(8), r -> r.nextBoolean() ? "男" : "女")
        .with(headings.get(9), r -> Sample.pick(r, List.of("汉族", "蒙古族", "回族", "白族", "满族")));
  }

  private static final List<String> TYPES =
      List.of(
          "resident_id",
          "name",
          "phone",
          "bank_card",
          "address",
          "email",
          "plate",
          "ip",
          "gender",
          "ethnicity");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void valuesAreRecognizedUnderTheirHeadings(long seed) throws IOException {
    var headings = List.of("身份证号", "姓名", "手机号", "银行卡号", "住址", "邮箱", "车牌号", "IP地址", "性别", "民族");

    assertThat(register(seed, headings).meanings().values()).containsExactlyElementsOf(TYPES);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {6, 7, 8, 9, 10})
  void valuesAreRecognizedWithoutTheirHeadings(long seed) throws IOException {
    var headings = List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9");

    assertThat(register(seed, headings).meanings().values()).containsExactlyElementsOf(TYPES);
  }

  @Test
  void headingsDoNotWinOverValues() throws IOException {
    var meanings =
        new Sample(300, 11)
            .numbered("身份证号", i -> "订单" + i)
            .with("姓名", r -> "项目" + Sample.digits(r, 3))
            .with("手机号", r -> Sample.digits(r, 6))
            .with("年龄", r -> "19" + Sample.digits(r, 2))
            .with("出生日期", r -> Sample.digits(r, 5))
            .with("车牌号", r -> "A-" + Sample.digits(r, 3))
            .meanings();

    assertThat(meanings.values()).containsOnly("none");
  }

  @Test
  void lookAlikesAreNotPersons() throws IOException {
    var meanings =
        new Sample(300, 12)
            .with("order", r -> "2023" + Sample.digits(r, 14))
            .with("batch", r -> "15" + Sample.digits(r, 16))
            .numbered("serial", i -> Long.toString(13_800_000_000L + i))
            .with(
                "version",
                r -> r.nextInt(9) + "." + r.nextInt(20) + "." + r.nextInt(9) + "." + r.nextInt(30))
            .with("建成日期", r -> Sample.date(r, 1980))
            .with("imei", r -> "86" + Sample.digits(r, 13))
            .with(
                "站名", r -> Sample.pick(r, List.of("王府井", "金水桥", "黄河路", "高新区", "和平里", "马家堡", "石景山")))
            .with("hotline", r -> "400-" + Sample.digits(r, 3) + "-" + Sample.digits(r, 4))
            .with("amount", r -> Sample.digits(r, 4))
            .meanings();

    assertThat(meanings.values()).containsOnly("none");
  }

  @Test
  void maskedValuesAreStillWhatTheyAre() throws IOException {
    var meanings =
        new Sample(100, 13)
            .with("a", r -> Sample.mobile(r).replaceAll("(?<=^...)....", "****"))
            .with("b", r -> Sample.residentNumber(r).replaceAll("(?<=^.{6}).{8}", "********"))
            .with("c", r -> Sample.pick(r, List.of("王", "李", "张", "赵")) + "**")
            .meanings();

    assertThat(meanings.values()).containsExactly("phone", "resident_id", "name");
  }

  @Test
  void aDateOfBirthIsToldFromOtherDatesByItsHeading() throws IOException {
    var meanings =
        new Sample(100, 14)
            .with("出生日期", r -> Sample.date(r, 1950).replace("-", ""))
            .with("dateOfBirth", r -> Sample.date(r, 1950))
            .with("成立日期", r -> Sample.date(r, 1950))
            .meanings();

    assertThat(meanings.values()).containsExactly("date_of_birth", "date_of_birth", "none");
  }

  @Test
  void evidenceIsInCounts() throws IOException {
    var suggestion =
        new Sample(1_000, 15)
            .numbered("c", i -> i < 982 ? Sample.residentNumber(new Random(i)) : "x" + i)
            .suggestions()
            .getFirst();

    assertThat(suggestion.evidence())
        .extracting(f -> Messages.of("en").text(f))
        .containsExactly(
            "982 of 1,000 cells are resident identity numbers with a valid check digit");
    assertThat(suggestion.level()).isEqualTo(SecurityLevel.L3);
    assertThat(suggestion.category()).isEqualTo(PrivacyCategory.DIRECT_IDENTIFIER);
  }

  @Test
  void anAddressBesideNoPersonsIsAPlace() throws IOException {
    var beside =
        new Sample(100, 16).with("姓名", Sample::name).with("地址", Sample::address).suggestions();
    var alone =
        new Sample(100, 16)
            .numbered("学校", i -> "第" + i + "中学")
            .with("地址", Sample::address)
            .with("电话", r -> "0471-6" + Sample.digits(r, 6))
            .suggestions();

    assertThat(beside)
        .extracting(Suggestion::category)
        .containsOnly(PrivacyCategory.DIRECT_IDENTIFIER);
    assertThat(alone).extracting(Suggestion::category).containsOnly(PrivacyCategory.NONE);
    assertThat(alone.getLast().meaning().code()).isEqualTo("phone");
  }

  @Test
  void groupsOfPersonsAreNotPersons() throws IOException {
    var suggestions =
        new Sample(100, 17)
            .with("性别", r -> r.nextBoolean() ? "男" : "女")
            .with("年龄", r -> Integer.toString(r.nextInt(100)))
            .with("人数", r -> Sample.digits(r, 3))
            .suggestions();

    assertThat(suggestions).extracting(Suggestion::category).containsOnly(PrivacyCategory.NONE);
  }

  @Test
  void freeTextIsLookedThrough() throws IOException {
    var suggestions =
        new Sample(200, 18)
            .with("诉求", r -> "来电人反映小区门口路灯不亮,希望有关部门尽快处理。联系电话" + Sample.mobile(r) + "。")
            .with("简介", _ -> "该馆位于城市中心,建筑面积两万平方米,免费向公众开放。")
            .suggestions();

    assertThat(suggestions)
        .extracting(s -> s.meaning().code())
        .containsExactly("free_text_with_pii", "free_text");
  }

  @Test
  void whatIsDeclaredLessPrivateNeedsAReason() throws IOException {
    var suggestions = new Sample(50, 19).with("姓名", Sample::name).suggestions();
    var meaning = suggestions.getFirst().meaning();

    assertThat(Flags.compare(suggestions, declared(PrivacyCategory.NONE, meaning, null)))
        .extracting(Finding::severity, Finding::code)
        .containsExactly(tuple(Finding.Severity.ERROR, "classify.less-private-without-reason"));
    assertThat(Flags.compare(suggestions, declared(PrivacyCategory.NONE, meaning, "pen names")))
        .extracting(Finding::severity)
        .containsExactly(Finding.Severity.NOTE);
    assertThat(
            Flags.compare(suggestions, declared(PrivacyCategory.DIRECT_IDENTIFIER, meaning, null)))
        .isEmpty();
  }

  private static Classification declared(PrivacyCategory category, Meaning meaning, String reason) {
    return new Classification(
        List.of(new ColumnClass("姓名", SecurityLevel.L3, category, meaning, reason)), null);
  }

  @Test
  void adultIsQuasiIdentifying() throws IOException {
    var meanings =
        new Sample(100, 20)
            .with("sex", r -> r.nextBoolean() ? "Male" : "Female")
            .with("age", r -> Integer.toString(17 + r.nextInt(60)))
            .with("occupation", r -> Sample.pick(r, List.of("Sales", "Tech-support")))
            .meanings();

    assertThat(meanings).isEqualTo(Map.of("sex", "gender", "age", "age", "occupation", "none"));
  }
}
