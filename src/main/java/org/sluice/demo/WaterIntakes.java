package org.sluice.demo;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Permits to take water, as an old program exports them: GB18030 with semicolons.
final class WaterIntakes implements DemoTable {

  private static final List<String> SOURCES = List.of("螺江", "汀河", "白鹭水库", "地下水", "雪箐沟");
  private static final List<String> USES = List.of("农业灌溉", "农村供水", "工业", "水力发电", "水产养殖");

  @Override
  public String dataset() {
    return "water-intakes";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("许可证编号", "取水口名称", "水源", "用途", "乡镇", "许可水量(万立方米/年)", "2024年实际取水量", "有效期至", "备注"));
    int order = 0;
    for (Township town : Township.values()) {
      for (String village : town.villages()) {
        for (int intake = draw.between(2, 6); intake > 0; intake--) {
          order++;
          int permitted = draw.between(8, 420);
          String use = draw.early(USES);
          rows.add(
              List.of(
                  "D%sS2023-%04d".formatted(Township.COUNTY_CODE, order),
                  village.replaceAll("村$|社区$", "") + use.substring(0, 2) + intake + "号取水口",
                  draw.early(SOURCES),
                  use,
                  town.title(),
                  Integer.toString(permitted),
                  draw.percent(6) ? "" : Integer.toString(permitted * draw.between(40, 104) / 100),
                  "%d-12-31".formatted(draw.between(2026, 2030)),
                  draw.percent(10) ? "计量设施待更换；已通知" : ""));
        }
      }
    }
    return Map.of("table.csv", Written.separated(rows, ";", Charset.forName("GB18030")));
  }
}
