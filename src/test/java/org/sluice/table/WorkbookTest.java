package org.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.table.Texts.codes;
import static org.sluice.table.Texts.names;
import static org.sluice.table.Texts.rows;
import static org.sluice.table.Texts.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  /// As the Open XML SDK writes one: the workbook's part named by a default type, absolute targets,
  /// prefixed elements, no styles.
  @Test
  void a_workbook_without_overrides_and_styles_is_read() throws IOException {
    var office = "http://schemas.openxmlformats.org/";
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          """
          <Types xmlns="%1$spackage/2006/content-types">
          <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
          </Types>\
          """
              .formatted(office));
      part(
          zip,
          "_rels/.rels",
          """
          <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="R1"
          Type="%1$sofficeDocument/2006/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>\
          """
              .formatted(office));
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          """
          <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="rId1"
          Type="%1$sofficeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>\
          """
              .formatted(office));
      part(
          zip,
          "xl/workbook.xml",
          """
          <x:workbook xmlns:x="%1$sspreadsheetml/2006/main" xmlns:r="%1$sofficeDocument/2006/relationships">
          <x:sheets><x:sheet name="表" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>\
          """
              .formatted(office));
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          """
          <x:worksheet xmlns:x="%1$sspreadsheetml/2006/main"><x:sheetData>
          <x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>地区</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>人数</x:t></x:is></x:c></x:row>
          <x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>东区</x:t></x:is></x:c><x:c r="B2"><x:v>12</x:v></x:c></x:row>
          </x:sheetData></x:worksheet>\
          """
              .formatted(office));
    }
    var reading = TableReader.read(source("t.xlsx", bytes.toByteArray()), ReadOptions.LOOK);
    assertThat(names(reading.table())).containsExactly("地区", "人数");
    assertThat(rows(reading.table()).getFirst()).containsExactly("东区", "12");
    assertThat(reading.table().columns().getLast().datatype()).isEqualTo(Datatype.INTEGER);
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
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
