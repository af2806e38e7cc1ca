package org.sluice.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Somebody who does not exist: the name is drawn from signs, the resident number lies in a county
/// that there isn't, the phone number in a range that no operator has.
record Person(
    String residentNumber,
    String name,
    String gender,
    LocalDate born,
    String ethnicity,
    Township township,
    String address,
    String phone) {

  private static final List<String> SURNAMES = signs("李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
  private static final List<String> GIVEN =
      signs("明秀英华建国丽敏静强磊洋艳勇军杰娟涛超兰霞平刚桂芳玉萍红梅文辉鹏宇欣怡佳雪琳晨春雨安宁康福贵全德顺");
  private static final List<String> ETHNICITIES =
      List.of("汉族", "汉族", "彝族", "汉族", "苗族", "白族", "哈尼族", "傣族", "回族");
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /// Somebody born between two days. The order number keeps resident numbers apart.
  static Person drawn(Draw draw, int order, LocalDate first, LocalDate last) {
    boolean isMale = draw.percent(51);
    LocalDate born = draw.day(first, last);
    Township township = Township.drawn(draw);
    int sequence = order % 500 * 2 + (isMale ? 1 : 0);
    String number =
        CheckDigits.residentNumber(
            "%s%s%03d".formatted(Township.COUNTY_CODE, COMPACT.format(born), sequence));
    return new Person(
        number,
        name(draw),
        isMale ? "男" : "女",
        born,
        draw.early(ETHNICITIES),
        township,
        Township.COUNTY
            + township.title()
            + draw.of(township.villages())
            + draw.between(1, 186)
            + "号",
        phone(draw));
  }

  static String name(Draw draw) {
    return draw.early(SURNAMES) + draw.of(GIVEN) + (draw.percent(75) ? draw.of(GIVEN) : "");
  }

  /// A mobile number that begins with 154, which no operator was given.
  static String phone(Draw draw) {
    return "154" + draw.digits(8);
  }

  private static List<String> signs(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }
}
