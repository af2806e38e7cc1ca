package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.table.Texts.codes;
import static org.sluice.table.Texts.names;
import static org.sluice.table.Texts.rows;
import static org.sluice.table.Texts.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.sluice.vocab.Datatype;

final class WorkbookTest {

  private static Source workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      var sheet = workbook.newWorksheet("人口");
      sheet.value(0, 0, "2020 年人口统计");
      sheet.value(2, 0, "地区");
      sheet.value(2, 1, "人数");
      sheet.value(2, 2, "比例");
      sheet.value(2, 3, "日期");
      sheet.value(2, 4, "时间");
      sheet.value(2, 5, "有效");
      for (int i = 3; i < 8; i++) {
        sheet.value(i, 0, "区" + i);
        sheet.value(i, 1, i * 1000);
        sheet.value(i, 2, 0.1 * i);
        sheet.value(i, 3, LocalDate.of(2020, 2, i));
        sheet.style(i, 3).format("yyyy/m/d").set();
        sheet.value(i, 4, LocalDateTime.of(2020, 2, i, 8, 30));
        sheet.style(i, 4).format("yyyy-mm-dd hh:mm").set();
        sheet.value(i, 5, i % 2 == 0);
      }
      sheet.value(8, 1, 110101199003074514L);
      workbook.newWorksheet("说明").value(0, 0, "x");
    }
    return source("t.xlsx", bytes.toByteArray());
  }

  @Test
  void numbers_dates_and_booleans_come_in_their_lexical_form() throws IOException {
    var reading = TableReader.read(workbook(), ReadOptions.LOOK);
    assertThat(names(reading.table())).containsExactly("地区", "人数", "比例", "日期", "时间", "有效");
    assertThat(reading.table().columns().stream().map(Column::datatype))
        .containsExactly(
            Datatype.STRING,
            Datatype.INTEGER,
            Datatype.DECIMAL,
            Datatype.DATE,
            Datatype.DATETIME,
            Datatype.BOOLEAN);
    assertThat(rows(reading.table()).getFirst())
        .containsExactly(
            "区3", "3000", "0.30000000000000004", "2020-02-03", "2020-02-03T08:30:00", "false");
    assertThat(codes(reading.findings()))
        .containsExactlyInAnyOrder("table.other-sheets", "table.preamble", "table.rounded-numbers");
    assertThat(reading.dialect().sheet()).isEqualTo("人口");
  }

  @Test
  void another_sheet_is_read_by_name() throws IOException {
    var reading = TableReader.read(workbook(), ReadOptions.LOOK.withSheet("说明"));
    assertThat(names(reading.table())).containsExactly("x");
    assertThatThrownBy(() -> TableReader.read(workbook(), ReadOptions.LOOK.withSheet("无此表")))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem ->
                assertThat(problem.findings().getFirst().arguments())
                    .containsEntry("sheets", "人口, 说明"));
  }

  @Test
  void a_damaged_or_old_workbook_is_a_problem() {
    assertThatThrownBy(
            () -> TableReader.read(source("t.xlsx", "PK\u0003\u0004 broken"), ReadOptions.LOOK))
        .isInstanceOf(TableProblem.class);
    var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    assertThatThrownBy(() -> TableReader.read(source("t.xls", old), ReadOptions.LOOK))
        .isInstanceOfSatisfying(
            TableProblem.class,
            problem -> assertThat(codes(problem.findings())).containsExactly("table.old-workbook"));
  }
}
