package org.sluice.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Visits to the county's clinics, with diagnoses: several a patient.
final class ClinicVisits implements DemoTable {

  private static final int PATIENTS = 2600;
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 9, 30);
  private static final List<List<String>> DIAGNOSES =
      List.of(
          List.of("急性上呼吸道感染", "呼吸系统疾病", "*"),
          List.of("高血压", "循环系统疾病", "*"),
          List.of("2型糖尿病", "内分泌和代谢疾病", "*"),
          List.of("慢性胃炎", "消化系统疾病", "*"),
          List.of("腰椎间盘突出", "肌肉骨骼系统疾病", "*"),
          List.of("支气管炎", "呼吸系统疾病", "*"),
          List.of("冠心病", "循环系统疾病", "*"),
          List.of("湿疹", "皮肤疾病", "*"),
          List.of("抑郁状态", "精神和行为障碍", "*"),
          List.of("乙型肝炎", "传染病", "*"),
          List.of("肺结核", "传染病", "*"));
  private static final List<String> DEPARTMENTS = List.of("全科", "内科", "中医科", "外科", "皮肤科", "儿科");

  @Override
  public String dataset() {
    return "clinic-visits";
  }

  @Override
  public Map<String, byte[]> files(Draw draw) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("就诊号", "身份证号", "患者姓名", "性别", "出生日期", "居住乡镇", "就诊日期", "科室", "诊断", "费用", "医保支付"));
    for (int order = 0; order < PATIENTS; order++) {
      Person patient =
          Person.drawn(draw, order, LocalDate.of(1938, 1, 1), LocalDate.of(2024, 12, 31));
      String usual = draw.early(DIAGNOSES).getFirst();
      for (int visit = Math.min(draw.between(1, 4), draw.between(1, 4)); visit > 0; visit--) {
        int cost = 4500 + 80 * Math.abs(draw.around(60));
        rows.add(
            List.of(
                "MZ25%06d".formatted(rows.size()),
                patient.residentNumber(),
                patient.name(),
                patient.gender(),
                patient.born().toString(),
                patient.township().title(),
                draw.day(FIRST, LAST).toString(),
                draw.early(DEPARTMENTS),
                draw.percent(80) ? usual : draw.early(DIAGNOSES).getFirst(),
                yuan(cost),
                yuan(cost * draw.between(4, 8) / 10)));
      }
    }
    return Map.of(
        "table.csv", Written.csv(rows),
        "hierarchies/township.csv", Written.csv(Township.hierarchy()),
        "hierarchies/diagnosis.csv", Written.csv(DIAGNOSES));
  }

  private static String yuan(int cents) {
    return "%d.%02d".formatted(cents / 100, cents % 100);
  }
}
