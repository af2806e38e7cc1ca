package org.sluice.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Results of food inspections, tab-separated: open to all alike.
final class FoodInspections implements DemoTable {

  private static final int COUNT = 520;
  private static final List<String> FOODS =
      List.of("米线", "饵丝", "鲜猪肉", "菜籽油", "豆腐", "白酒", "茶叶", "辣椒", "糕点", "鸡蛋");
  private static final List<String> PLACES = List.of("农贸市场", "超市", "餐馆", "学校食堂", "小作坊");
  private static final List<String> FAULTS = List.of("农药残留超标", "菌落总数超标", "超范围使用添加剂", "标签不合格");

  @Override
  public String dataset() {
    return "food-inspections";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("抽样单号", "抽样日期", "食品名称", "抽样环节", "乡镇", "结论", "不合格项目"));
    for (int order = 1; order <= COUNT; order++) {
      boolean hasPassed = draw.percent(96);
      rows.add(
          List.of(
              "SC2539821%05d".formatted(order),
              draw.day(LocalDate.of(2025, 1, 6), LocalDate.of(2025, 9, 28)).toString(),
              draw.of(FOODS),
              draw.early(PLACES),
              Township.drawn(draw).title(),
              hasPassed ? "合格" : "不合格",
              hasPassed ? "" : draw.of(FAULTS)));
    }
    return Map.of("table.tsv", Written.separated(rows, "\t", StandardCharsets.UTF_8));
  }
}
