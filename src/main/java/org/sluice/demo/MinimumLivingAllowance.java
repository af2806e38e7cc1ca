package org.sluice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Payments of the minimum living allowance: several rows a person, one a quarter.
final class MinimumLivingAllowance implements DemoTable {

  private static final int PERSONS = 3200;
  private static final List<String> QUARTERS = List.of("2025-03", "2025-06", "2025-09");
  private static final List<List<String>> CAUSES =
      List.of(
          List.of("因病", "健康原因", "*"),
          List.of("年老体弱", "健康原因", "*"),
          List.of("因残", "健康原因", "*"),
          List.of("缺劳动力", "家庭原因", "*"),
          List.of("因学", "家庭原因", "*"),
          List.of("失业", "就业原因", "*"),
          List.of("因灾", "其他原因", "*"));

  @Override
  public String dataset() {
    return "minimum-living-allowance";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "身份证号", "姓名", "性别", "出生日期", "民族", "乡镇", "家庭住址", "联系电话", "保障类别", "致困原因", "发放月份",
            "发放金额"));
    for (int order = 0; order < PERSONS; order++) {
      Person person =
          Person.drawn(draw, order, LocalDate.of(1936, 1, 1), LocalDate.of(2018, 12, 31));
      boolean isUrban = person.township() == Township.YUNTING && draw.percent(70);
      String cause = cause(draw, person);
      int amount = (isUrban ? 1950 : 1380) + 15 * draw.around(20);
      for (String quarter : QUARTERS) {
        if (draw.percent(88)) {
          rows.add(
              List.of(
                  person.residentNumber(),
                  person.name(),
                  person.gender(),
                  person.born().toString(),
                  person.ethnicity(),
                  person.township().title(),
                  person.address(),
                  person.phone(),
                  isUrban ? "城市低保" : "农村低保",
                  cause,
                  quarter,
                  Integer.toString(amount)));
        }
      }
    }
    return Map.of(
        "table.csv", Written.csv(rows),
        "hierarchies/township.csv", Written.csv(Township.hierarchy()),
        "hierarchies/cause.csv", Written.csv(CAUSES));
  }

  private static String cause(Draw draw, Person person) {
    int born = person.born().getYear();
    String cause = draw.early(CAUSES).getFirst();
    return switch (cause) {
      case "年老体弱" -> born < 1962 ? cause : "因病";
      case "因学" -> born > 2000 ? cause : "因残";
      case "失业" -> born < 1962 || born > 2005 ? "缺劳动力" : cause;
      default -> cause;
    };
  }
}
