package org.sluice.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Bus stops with coordinates, along lines that begin in the county town.
final class BusStops implements DemoTable {

  private static final List<String> SIGHTS =
      List.of("桥头", "学校", "卫生院", "市场", "路口", "茶厂", "水库", "观景台");

  @Override
  public String dataset() {
    return "bus-stops";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("站点编号", "站点名称", "线路", "站序", "乡镇", "经度", "纬度", "候车亭", "无障碍"));
    int line = 0;
    for (Township town : Township.values()) {
      line++;
      int east = 1004210;
      int north = 251730;
      int stepEast = draw.between(-90, 90);
      int stepNorth = draw.between(-90, 90);
      for (int stop = 1; stop <= 4 * town.villages().size(); stop++) {
        String village = town.villages().get((stop - 1) / 4);
        east += stepEast + draw.around(12);
        north += stepNorth + draw.around(12);
        rows.add(
            List.of(
                "YT%02d%02d".formatted(line, stop),
                village.replaceAll("村$|社区$", "") + draw.of(SIGHTS),
                line + "路",
                Integer.toString(stop),
                town.title(),
                degrees(east),
                degrees(north),
                draw.percent(60) ? "是" : "否",
                draw.percent(35) ? "是" : "否"));
      }
    }
    return Map.of("table.csv", Written.csv(rows));
  }

  private static String degrees(int tenthousandths) {
    return "%d.%04d".formatted(tenthousandths / 10000, tenthousandths % 10000);
  }
}
