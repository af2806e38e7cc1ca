import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes a large table of invented persons, its registration and a hierarchy of its townships: the
/// same for the same number of rows. `java PersonTable.java ROWS FOLDER`
final class PersonTable {

  private static final String SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
  private static final String GIVEN = "明秀英华建国丽敏静强磊洋艳勇军杰娟涛超兰霞平刚桂芳玉萍红梅文辉鹏宇欣怡佳雪琳晨春雨安宁康福贵";
  private static final List<String> ETHNICITIES =
      List.of("汉族", "汉族", "汉族", "彝族", "苗族", "白族", "傣族", "回族");
  private static final List<String> SCHOOLING = List.of("小学", "初中", "高中", "中专", "大专", "本科", "研究生");
  private static final List<String> BENEFITS = List.of("养老", "医疗", "失业", "工伤", "低保", "住房", "抚恤");
  private static final int TOWNSHIPS = 40;
  private static final int AREAS = 8;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final LocalDate FIRST_BORN = LocalDate.of(1935, 1, 1);
  private static final LocalDate FIRST_PAID = LocalDate.of(2024, 1, 1);
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final Random random = new Random(20_260_101);

  private PersonTable() {}

  public static void main(String[] args) throws IOException {
    var folder = Files.createDirectories(Path.of(args[1]));
    Files.writeString(folder.resolve("registration.json"), REGISTRATION);
    Files.writeString(folder.resolve("townships.csv"), hierarchy());
    try (var out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve("persons.csv")), 1 << 16),
            false,
            StandardCharsets.UTF_8)) {
      new PersonTable().write(Long.parseLong(args[0]), out);
    }
  }

  private void write(long rows, PrintStream out) {
    out.print("登记号,姓名,身份证号,手机号,性别,出生日期,民族,乡镇,文化程度,待遇类别,发放日期,金额\n");
    long row = 0;
    for (int order = 0; row < rows; order++) {
      var person = person(order);
      for (int n = random.nextInt(10) < 8 ? 1 : 3; n > 0 && row < rows; n--) {
        out.print("DY%08d,%s,%s\n".formatted(++row, person, payment()));
      }
    }
  }

  private String person(int order) {
    var born = FIRST_BORN.plusDays(random.nextInt(90 * 365));
    boolean isMale = random.nextInt(100) < 51;
    int sequence = order % 500 * 2 + (isMale ? 1 : 0);
    return String.join(
        ",",
        sign(SURNAMES) + sign(GIVEN) + (random.nextInt(4) > 0 ? sign(GIVEN) : ""),
        residentNumber(
            "5398%02d%s%03d".formatted(order / 500 % 90 + 10, COMPACT.format(born), sequence)),
        "154%08d".formatted(random.nextInt(100_000_000)),
        isMale ? "男" : "女",
        born.toString(),
        of(ETHNICITIES),
        township(Math.min(random.nextInt(TOWNSHIPS), random.nextInt(TOWNSHIPS))),
        of(SCHOOLING));
  }

  private String payment() {
    return String.join(
        ",",
        of(BENEFITS),
        FIRST_PAID.plusDays(random.nextInt(730)).toString(),
        "%d.%02d".formatted(100 + random.nextInt(2_000), random.nextInt(100)));
  }

  private static String residentNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  private static String township(int number) {
    return "%02d乡".formatted(number);
  }

  private static String hierarchy() {
    var lines = new StringBuilder();
    for (int i = 0; i < TOWNSHIPS; i++) {
      lines.append(township(i)).append(",第").append(i % AREAS + 1).append("片,*\n");
    }
    return lines.toString();
  }

  private String sign(String signs) {
    int place = random.nextInt(signs.length());
    return signs.substring(place, place + 1);
  }

  private String of(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static final String REGISTRATION =
      """
      {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "zh"}],
        "url": "persons.csv",
        "dcterms:identifier": "benefits",
        "dcterms:title": {"zh": "待遇发放", "en": "Benefits paid"},
        "sluice:subjectColumn": "身份证号",
        "tableSchema": {"columns": [
          {"name": "登记号", "sluice:securityLevel": "L3", "sluice:privacyCategory": "direct-identifier"},
          {"name": "姓名", "sluice:securityLevel": "L3", "sluice:privacyCategory": "direct-identifier", "sluice:meaning": "name"},
          {"name": "身份证号", "sluice:securityLevel": "L3", "sluice:privacyCategory": "direct-identifier", "sluice:meaning": "resident_id"},
          {"name": "手机号", "sluice:securityLevel": "L3", "sluice:privacyCategory": "direct-identifier", "sluice:meaning": "phone"},
          {"name": "性别", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier", "sluice:meaning": "gender", "sluice:hierarchy": {"type": "flat"}},
          {"name": "出生日期", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier", "sluice:meaning": "date_of_birth", "sluice:hierarchy": {"type": "date-parts"}},
          {"name": "民族", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier", "sluice:meaning": "ethnicity", "sluice:reason": "公开可知", "sluice:hierarchy": {"type": "flat"}},
          {"name": "乡镇", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier", "sluice:hierarchy": {"type": "from-file", "file": "townships.csv"}},
          {"name": "文化程度", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier", "sluice:hierarchy": {"type": "flat"}},
          {"name": "待遇类别", "sluice:securityLevel": "L2", "sluice:privacyCategory": "sensitive", "sluice:hierarchy": {"type": "flat"}},
          {"name": "发放日期", "sluice:securityLevel": "L2", "sluice:privacyCategory": "personal"},
          {"name": "金额", "sluice:securityLevel": "L2", "sluice:privacyCategory": "sensitive"}
        ]}
      }
      """;
}
