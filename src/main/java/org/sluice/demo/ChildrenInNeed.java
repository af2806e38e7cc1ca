package org.sluice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Children in need and their guardians: stays closed.
final class ChildrenInNeed implements DemoTable {

  private static final int COUNT = 160;
  private static final List<String> SITUATIONS =
      List.of("父母重病重残", "父母一方去世一方失联", "事实无人抚养", "父母服刑", "孤儿");

  @Override
  public String dataset() {
    return "children-in-need";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("身份证号", "姓名", "性别", "出生日期", "乡镇", "困境情形", "监护人", "监护人电话", "月补贴"));
    for (int order = 0; order < COUNT; order++) {
      Person child =
          Person.drawn(draw, order, LocalDate.of(2008, 1, 1), LocalDate.of(2023, 12, 31));
      rows.add(
          List.of(
              child.residentNumber(),
              child.name(),
              child.gender(),
              child.born().toString(),
              child.township().title(),
              draw.early(SITUATIONS),
              Person.name(draw),
              child.phone(),
              Integer.toString(1100 + 50 * draw.between(0, 8))));
    }
    return Map.of("table.csv", Written.csv(rows));
  }
}
