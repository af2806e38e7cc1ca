package org.sluice.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Schools and kindergartens, as a spreadsheet with a title line.
final class Schools implements DemoTable {

  private static final List<String> KINDS = List.of("小学", "小学", "幼儿园", "幼儿园", "初级中学");

  @Override
  public String dataset() {
    return "schools";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("学校代码", "学校名称", "学段", "办学性质", "乡镇", "在校生数", "专任教师数", "建校年份", "寄宿"));
    for (Township town : Township.values()) {
      for (String village : town.villages()) {
        if (draw.percent(85)) {
          rows.add(school(draw, rows.size(), town, village, draw.of(KINDS)));
        }
      }
      rows.add(school(draw, rows.size(), town, town.title().substring(0, 2), "中心小学"));
    }
    rows.add(school(draw, rows.size(), Township.YUNTING, "云汀县第一", "高级中学"));
    return Map.of("table.xlsx", Workbook.of("云汀县学校名录（2025年秋季）", rows));
  }

  private static List<String> school(
      Draw draw, int order, Township town, String place, String kind) {
    int pupils = (kind.equals("幼儿园") ? 90 : 320) + draw.around(kind.equals("幼儿园") ? 20 : 90);
    return List.of(
        "%s%03d".formatted(Township.COUNTY_CODE, order),
        place.replaceAll("[社村].?$", "") + kind,
        kind.equals("中心小学") ? "小学" : kind,
        kind.equals("幼儿园") && draw.percent(40) ? "民办" : "公办",
        town.title(),
        Integer.toString(pupils),
        Integer.toString(Math.max(5, pupils / draw.between(11, 18))),
        Integer.toString(draw.between(1952, 2021)),
        draw.percent(30) ? "是" : "否");
  }
}
