package org.sluice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cases of the 12345 hotline, as JSON Lines, with names and phone numbers inside their free text.
final class HotlineCases implements DemoTable {

  private static final int COUNT = 1200;
  private static final List<List<String>> MATTERS =
      List.of(
          List.of("供水", "家里自来水浑浊，已经三天，希望尽快检修", "水务局"),
          List.of("道路", "村口道路塌了一个大坑，晚上没有警示灯，很危险", "交通运输局"),
          List.of("噪声", "楼下烧烤店凌晨两点还在放音乐，老人孩子无法休息", "生态环境局"),
          List.of("低保", "询问低保申请需要哪些材料，多久能批下来", "民政局"),
          List.of("医保", "在外地住院，问回来怎么报销", "卫生健康局"),
          List.of("校车", "校车经常晚点半小时，孩子冬天在路边等", "教育体育局"),
          List.of("公交", "末班车太早，下班赶不上，建议延长到晚上九点", "交通运输局"),
          List.of("垃圾", "垃圾站一周没有清运，气味很大", "城市管理局"));
  private static final List<String> TEXTS =
      List.of(
          "%1$s居民%2$s反映：%3$s。联系电话%4$s。",
          "来电人(%4$s)称%1$s%3$s。", "%1$s有市民反映%3$s。不愿留联系方式。", "市民%2$s(手机%4$s)来电：%3$s。此前已向村委会反映，没有答复。");
  private static final List<String> ENDINGS = List.of("已办结", "已办结", "办理中", "已答复", "退回重办");

  @Override
  public String dataset() {
    return "hotline-cases";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("工单号", "来电日期", "乡镇", "类别", "诉求内容", "承办单位", "办理状态", "办理天数", "满意度"));
    for (int order = 1; order <= COUNT; order++) {
      Township town = Township.drawn(draw);
      List<String> matter = draw.early(MATTERS);
      String place = town.title() + draw.of(town.villages());
      String text =
          draw.of(TEXTS).formatted(place, Person.name(draw), matter.get(1), Person.phone(draw));
      boolean isRated = draw.percent(70);
      rows.add(
          List.of(
              "YT2025%05d".formatted(order),
              draw.day(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 30)).toString(),
              town.title(),
              matter.getFirst(),
              text,
              matter.get(2),
              draw.of(ENDINGS),
              Integer.toString(1 + Math.abs(draw.around(4))),
              isRated ? Integer.toString(draw.early(List.of(5, 4, 3, 2, 1))) : ""));
    }
    return Map.of("table.jsonl", Written.jsonLines(rows, List.of("办理天数", "满意度")));
  }
}
