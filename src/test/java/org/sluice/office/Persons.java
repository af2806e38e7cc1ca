package org.sluice.office;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A small person-level table, one or several rows a person, and its registration.
final class Persons {

  static final int PEOPLE = 400;

  private Persons() {}

  static byte[] table(long seed) {
    var random = new Random(seed);
    var csv = new StringBuilder("编号,姓名,性别,年龄,乡镇,补助金额,备注\r\n");
    for (int person = 0; person < PEOPLE; person++) {
      var sex = random.nextBoolean() ? "男" : "女";
      int age = 20 + random.nextInt(60);
      int township = random.nextInt(4);
      for (int row = 0; row <= random.nextInt(3); row++) {
        csv.append(
            "P%05d,人物%d,%s,%d,%s乡,%d,%s\r\n"
                .formatted(
                    person,
                    person,
                    sex,
                    age,
                    "东西南北".charAt(township),
                    100 * (1 + random.nextInt(9)),
                    "季度" + row));
      }
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] registration() {
    return """
    {
      "@context": ["http://www.w3.org/ns/csvw", {"@language": "zh"}],
      "url": "table.csv",
      "dcterms:identifier": "allowance",
      "dcterms:title": {"zh": "补助发放", "en": "Allowance"},
      "sluice:tiers": ["open", "conditional", "shared"],
      "sluice:subjectColumn": "编号",
      "tableSchema": {"columns": [
        {"name": "编号", "sluice:securityLevel": "L3", "sluice:privacyCategory": "direct-identifier"},
        {"name": "姓名", "sluice:securityLevel": "L3", "sluice:privacyCategory": "direct-identifier",
         "sluice:meaning": "name"},
        {"name": "性别", "titles": {"en": "Sex"}, "sluice:securityLevel": "L2",
         "sluice:privacyCategory": "quasi-identifier", "sluice:meaning": "gender"},
        {"name": "年龄", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier",
         "sluice:meaning": "age", "sluice:hierarchy": {"type": "interval", "origin": 0, "widths": [5, 10, 20]}},
        {"name": "乡镇", "sluice:securityLevel": "L2", "sluice:privacyCategory": "quasi-identifier",
         "sluice:hierarchy": {"type": "from-file", "file": "hierarchies/township.csv"}},
        {"name": "补助金额", "sluice:securityLevel": "L2", "sluice:privacyCategory": "sensitive"},
        {"name": "备注", "sluice:securityLevel": "L1", "sluice:privacyCategory": "none"}
      ]}
    }
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] townships() {
    return "东乡,甲片,*\n西乡,甲片,*\n南乡,乙片,*\n北乡,乙片,*\n".getBytes(StandardCharsets.UTF_8);
  }
}
