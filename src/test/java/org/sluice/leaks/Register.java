package org.sluice.leaks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// A table of persons, one to three rows each, all of whose cells are made up and can be
/// recognized, with its registration.
///
/// @param id of the dataset
/// @param mark stands in every text of the listing, so that they can be recognized
/// @param listed whether callers without a release learn of it
/// @param tiers codes, as the registration names them
/// @param salts by column: another number gives other cells
/// @param wishes by column, the JSON of `sluice:treatment`
record Register(
    String id,
    String mark,
    boolean listed,
    List<String> tiers,
    Map<String, Integer> salts,
    Map<String, String> wishes) {

  static final int PEOPLE = 240;

  /// Shared by thirty persons each, so that no count of persons protects them.
  static final String MANY = "常见";

  static final String SUBJECT = "身份证号";
  static final String NAME = "姓名";
  static final String PHONE = "手机";
  static final String ADDRESS = "住址";
  static final String POSTCODE = "邮编";
  static final String DIAGNOSIS = "诊断";
  static final String INCOME = "收入";
  static final String FILE_NUMBER = "内部卷号";
  static final String PROSE = "备注";

  private static final List<Told> COLUMNS =
      List.of(
          new Told(SUBJECT, "L3", "direct-identifier", "resident_id", ""),
          new Told(NAME, "L3", "direct-identifier", "name", ""),
          new Told(PHONE, "L3", "direct-identifier", "phone", ""),
          new Told(ADDRESS, "L3", "direct-identifier", "address", ""),
          new Told(
              "性别",
              "L2",
              "quasi-identifier",
              "gender",
              ",\"sluice:hierarchy\":{\"type\":\"flat\"}"),
          new Told("年龄", "L2", "quasi-identifier", "age", ""),
          new Told(
              POSTCODE,
              "L2",
              "quasi-identifier",
              "none",
              ",\"sluice:hierarchy\":{\"type\":\"prefix\",\"lengths\":[4,2]}"),
          new Told(DIAGNOSIS, "L3", "sensitive", "none", ""),
          new Told(INCOME, "L4", "personal", "none", ""),
          new Told(FILE_NUMBER, "L4", "none", "none", ""),
          new Told(PROSE, "L3", "direct-identifier", "free_text_with_pii", ""),
          new Told("季度", "L1", "none", "none", ""));

  private record Told(String name, String level, String category, String meaning, String more) {}

  /// The register that most tests publish.
  static Register of(String id) {
    return new Register(
        id,
        "标" + id,
        true,
        List.of("open", "registered", "conditional", "shared"),
        Map.of(),
        Map.of());
  }

  /// With other cells in some columns.
  Register with(Set<String> columns, int salt) {
    var next = new HashMap<>(salts);
    columns.forEach(column -> next.put(column, salt));
    return new Register(id, mark, listed, tiers, next, wishes);
  }

  Register wishing(Map<String, String> other) {
    return new Register(id, mark, listed, tiers, salts, other);
  }

  Register forTiers(List<String> onlyTiers) {
    return new Register(id, mark, listed, onlyTiers, salts, wishes);
  }

  Register unlisted(List<String> onlyTiers) {
    return new Register(id, mark, false, onlyTiers, salts, wishes);
  }

  static List<String> columns() {
    return COLUMNS.stream().map(Told::name).toList();
  }

  /// The title of a column as the registration has it.
  String title(String column) {
    return "%s-%s-title".formatted(mark, column);
  }

  /// One map a row, by column.
  List<Map<String, String>> rows() {
    var random = new Random(7);
    var rows = new ArrayList<Map<String, String>>();
    for (int person = 0; person < PEOPLE; person++) {
      var sex = random.nextBoolean() ? "男" : "女";
      int age = 20 + random.nextInt(60);
      var postcode = "5398" + (20 + random.nextInt(4));
      int illness = random.nextInt(6);
      int rowsOfPerson = 1 + random.nextInt(3);
      for (int row = 0; row < rowsOfPerson; row++) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(SUBJECT, Person.resident(person, salt(SUBJECT)));
        cells.put(
            NAME, isOneOfMany(person) ? MANY + "欧阳" + salt(NAME) : Person.name(person, salt(NAME)));
        cells.put(PHONE, isOneOfMany(person) ? commonPhone() : Person.phone(person, salt(PHONE)));
        cells.put(
            ADDRESS,
            isOneOfMany(person)
                ? MANY + "桂花巷" + salt(ADDRESS) + "号集体户"
                : Person.address(person, salt(ADDRESS)));
        cells.put("性别", sex);
        cells.put("年龄", String.valueOf(age));
        cells.put(POSTCODE, person == 123 ? "918273" : postcode);
        cells.put(DIAGNOSIS, diagnosis(person, illness));
        cells.put(INCOME, Person.number(person, salt(INCOME)));
        cells.put(FILE_NUMBER, Person.number(person * 5 + row, 3 + salt(FILE_NUMBER)));
        cells.put(
            PROSE,
            isOneOfMany(person)
                ? MANY + "按规定办结" + salt(PROSE) + "并存档备查,申请人对处理结果表示满意"
                : Person.prose(person, row, salt(PROSE)));
        cells.put("季度", "2025Q" + (1 + row));
        rows.add(cells);
      }
    }
    return rows;
  }

  private int salt(String column) {
    return salts.getOrDefault(column, 0);
  }

  private static boolean isOneOfMany(int person) {
    return person % 13 == 5;
  }

  private String diagnosis(int person, int illness) {
    return person == 77
        ? "独见症候壬" + salt(DIAGNOSIS)
        : isOneOfMany(person) ? MANY + "症候癸" + salt(DIAGNOSIS) : "症候" + "甲乙丙丁戊己".charAt(illness);
  }

  /// What stands in a column and can be told from everything else.
  Set<String> canaries(String column) {
    var all = rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
    return switch (column) {
      case POSTCODE -> Set.of("918273");
      case DIAGNOSIS -> Set.of(diagnosis(77, 0), diagnosis(5, 0));
      case "性别", "年龄", "季度" -> Set.of();
      case PROSE -> {
        var pieces = new HashSet<String>();
        for (int person : new int[] {0, 41, 123, 199}) {
          pieces.add(Person.number(person * 4, salt(PROSE) + 11));
        }
        pieces.add(MANY + "按规定办结");
        yield pieces;
      }
      default -> some(all);
    };
  }

  /// Numbers inside the free text that tell of persons: a tier that only redacts hides these.
  Set<String> canariesInProse() {
    var phones = new HashSet<String>();
    for (int person : new int[] {0, 41, 123, 199}) {
      phones.add(Person.phone(person + 5000, salt(PROSE) + 1));
    }
    return phones;
  }

  private static Set<String> some(Set<String> all) {
    var some =
        all.stream()
            .filter(cell -> Math.floorMod(cell.hashCode(), 29) == 0)
            .collect(Collectors.toSet());
    all.stream().filter(cell -> cell.contains(MANY)).forEach(some::add);
    return some;
  }

  /// The canaries of a column that stand in the rows of many persons: what keeps cells keeps these,
  /// while cells of few persons are still hidden by the privacy model.
  Set<String> common(String column) {
    return column.equals(PHONE)
        ? Set.of(commonPhone())
        : canaries(column).stream().filter(cell -> cell.contains(MANY)).collect(Collectors.toSet());
  }

  private String commonPhone() {
    return "13%d%08d".formatted(salt(PHONE) % 10, 24681357);
  }

  byte[] csv() {
    return csv(rows());
  }

  static byte[] csv(List<Map<String, String>> rows) {
    var csv = new StringBuilder(String.join(",", columns())).append("\r\n");
    for (var row : rows) {
      csv.append(
          columns().stream()
              .map(column -> "\"" + row.get(column).replace("\"", "\"\"") + "\"")
              .collect(Collectors.joining(",", "", "\r\n")));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] registration() {
    var columns =
        COLUMNS.stream()
            .map(column ->
                """
                {"name": "%s", "titles": {"zh": "%s", "en": "%s"},
                 "dcterms:description": {"zh": "%s-%s-about"},
                 "sluice:securityLevel": "%s", "sluice:privacyCategory": "%s", "sluice:meaning": "%s"%s%s}\
                """
                    .formatted(
                        column.name(),
                        title(column.name()),
                        title(column.name()),
                        mark,
                        column.name(),
                        column.level(),
                        column.category(),
                        column.meaning(),
                        column.more(),
                        wishes.containsKey(column.name())
                            ? ",\"sluice:treatment\":" + wishes.get(column.name())
                            : ""))
            .collect(Collectors.joining(",\n"));
    return """
    {
      "@context": ["http://www.w3.org/ns/csvw", {"@language": "zh"}],
      "url": "table.csv",
      "dcterms:identifier": "%1$s",
      "dcterms:title": {"zh": "%2$s题名", "en": "%2$s title"},
      "dcterms:description": {"zh": "%2$s说明", "en": "%2$s description"},
      "dcat:keyword": {"zh": ["%2$s词"], "en": ["%2$s-word"]},
      "dcat:theme": "HEAL",
      "dcterms:accrualPeriodicity": "QUARTERLY",
      "dcterms:license": "https://creativecommons.org/licenses/by/4.0/",
      "sluice:administrationLevel": "county",
      "sluice:listed": %3$s,
      "sluice:tiers": [%4$s],
      "sluice:subjectColumn": "%5$s",
      "tableSchema": {"columns": [%6$s]}
    }
    """
        .formatted(
            id,
            mark,
            listed,
            tiers.stream().map(tier -> '"' + tier + '"').collect(Collectors.joining(",")),
            SUBJECT,
            columns)
        .getBytes(StandardCharsets.UTF_8);
  }
}
