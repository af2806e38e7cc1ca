package org.sluice.leaks;

/// Somebody invented: the same number, salt and kind always give the same value, of the right form
/// and unlike all others.
final class Person {

  private static final String FAMILIES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
  private static final String GIVEN = "晅翀旻昶赟珩琬翊瑄璟祎钰芃苡沄淏";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private Person() {}

  /// A resident number with its check digit.
  static String resident(int person, int salt) {
    int year = 1935 + person * 7 % 70;
    var body =
        "%d%04d%02d%02d%03d"
            .formatted(
                539821 + salt, year, 1 + person % 12, 1 + person % 28, (person * 37 + salt) % 1000);
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  static String name(int person, int salt) {
    int n = person + 977 * salt;
    return ""
        + FAMILIES.charAt(n % 16)
        + GIVEN.charAt(n / 16 % 16)
        + GIVEN.charAt((n / 256 + 5 * n) % 16);
  }

  static String phone(int person, int salt) {
    return "1%d%09d"
        .formatted(
            3 + (salt + 5) % 7,
            (person * 739_391L + salt * 5_113L + 300_000_007L) % 1_000_000_000L);
  }

  static String address(int person, int salt) {
    return "云汀县柳溪镇棠棣路%d弄%d号%d室".formatted(101 + salt, 1000 + person, 200 + (person * 31) % 700);
  }

  /// A number of eleven digits, none of which is a phone number.
  static String number(int person, int salt) {
    return String.valueOf(
        80_000_000_000L + (person * 7_368_787L + salt * 104_729L) % 9_999_999_999L);
  }

  static String prose(int person, int row, int salt) {
    return "第%d次回访记载事项%s,联系人%s电话%s"
        .formatted(
            row + 1,
            number(person * 4 + row, salt + 11),
            name(person + 500, salt),
            phone(person + 5000 + row, salt + 1));
  }
}
