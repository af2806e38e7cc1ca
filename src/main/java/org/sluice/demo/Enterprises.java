package org.sluice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The register of enterprises, with their credit codes and legal representatives.
final class Enterprises implements DemoTable {

  private static final int COUNT = 640;
  private static final List<String> WORDS =
      List.of("瑞禾", "云顺", "嘉泽", "青野", "汀澜", "恒岭", "百穗", "鹭鸣", "山月", "禾木", "源溪", "同禧", "润坝", "江渡");
  private static final List<String> TRADES =
      List.of("农业开发", "商贸", "建筑工程", "餐饮管理", "茶业", "物流", "生物科技", "建材", "文化旅游", "信息技术");
  private static final List<String> STATES = List.of("存续", "存续", "存续", "注销", "吊销");

  @Override
  public String dataset() {
    return "enterprises";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("统一社会信用代码", "企业名称", "行业", "法定代表人", "联系电话", "注册资本(万元)", "成立日期", "登记状态", "乡镇", "住所"));
    for (int order = 0; order < COUNT; order++) {
      String trade = draw.early(TRADES);
      Township town = Township.drawn(draw);
      rows.add(
          List.of(
              CheckDigits.creditCode("7%04d%s".formatted(order, draw.digits(3))),
              Township.COUNTY + draw.of(WORDS) + draw.of(WORDS) + trade + "有限公司",
              trade,
              Person.name(draw),
              Person.phone(draw),
              Integer.toString(draw.early(List.of(50, 100, 10, 200, 500, 1000, 3000))),
              draw.day(LocalDate.of(2003, 1, 1), LocalDate.of(2025, 6, 30)).toString(),
              draw.of(STATES),
              town.title(),
              Township.COUNTY
                  + town.title()
                  + draw.of(town.villages())
                  + draw.between(1, 90)
                  + "号"));
    }
    return Map.of("table.csv", Written.csv(rows));
  }
}
