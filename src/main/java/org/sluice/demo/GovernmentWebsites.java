package org.sluice.demo;

import java.util.List;
import java.util.Map;

/// Government websites of western provinces in December 2021, the one table that is not made up:
/// from the 49th Statistical Report on China's Internet Development (CNNIC, February 2022).
final class GovernmentWebsites implements DemoTable {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("地区", "英文名称", "行政区划代码", "政府网站数量(个)", "统计时间"),
          List.of("内蒙古", "Inner Mongolia", "150000", "551", "2021-12"),
          List.of("广西", "Guangxi", "450000", "542", "2021-12"),
          List.of("西藏", "Tibet", "540000", "253", "2021-12"),
          List.of("宁夏", "Ningxia", "640000", "128", "2021-12"),
          List.of("新疆", "Xinjiang", "650000", "158", "2021-12"),
          List.of("贵州", "Guizhou", "520000", "438", "2021-12"),
          List.of("云南", "Yunnan", "530000", "291", "2021-12"),
          List.of("青海", "Qinghai", "630000", "131", "2021-12"));

  @Override
  public String dataset() {
    return "government-websites";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    return Map.of("table.csv", Written.csv(ROWS));
  }
}
