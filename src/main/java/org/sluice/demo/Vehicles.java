package org.sluice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Registered vehicles and their owners: for departments only, and not in the public catalogue.
final class Vehicles implements DemoTable {

  private static final int COUNT = 900;
  private static final List<String> KINDS = List.of("小型汽车", "普通摩托车", "轻型货车", "小型新能源汽车", "大型客车");
  private static final List<String> STATES = List.of("正常", "正常", "逾期未检验", "查封", "注销");

  @Override
  public String dataset() {
    return "vehicles";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("号牌号码", "车辆类型", "所有人", "身份证号", "性别", "出生日期", "乡镇", "初次登记日期", "状态"));
    for (int order = 0; order < COUNT; order++) {
      Person owner =
          Person.drawn(draw, order, LocalDate.of(1955, 1, 1), LocalDate.of(2005, 12, 31));
      String kind = draw.early(KINDS);
      rows.add(
          List.of(
              plate(draw, order, kind),
              kind,
              owner.name(),
              owner.residentNumber(),
              owner.gender(),
              owner.born().toString(),
              owner.township().title(),
              draw.day(LocalDate.of(2010, 1, 1), LocalDate.of(2025, 9, 30)).toString(),
              draw.early(STATES)));
    }
    return Map.of(
        "table.csv", Written.csv(rows),
        "hierarchies/township.csv", Written.csv(Township.hierarchy()));
  }

  /// A plate of the letter Z, which no prefecture of the province has.
  private static String plate(Draw draw, int order, String kind) {
    String letters = draw.of(List.of("A", "B", "C", "E", "G", "H"));
    return kind.equals("小型新能源汽车")
        ? "云ZD%05d".formatted(order)
        : "云Z%s%04d".formatted(letters, order);
  }
}
