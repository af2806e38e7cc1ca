package org.sluice.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A spreadsheet (Office Open XML) with one sheet. Parts are stored rather than deflated, with a
/// fixed time, so that every machine makes the same bytes.
final class Workbook {

  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private Workbook() {}

  /// The bytes of an `.xlsx` file; a title line stands above the header, as clerks like it.
  static byte[] of(String title, List<List<String>> rows) {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="%spackage/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/sheet.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
        </Types>\
        """
            .formatted(OFFICE));
    parts.put("_rels/.rels", links(Map.of("officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        links(Map.of("worksheet", "sheet.xml", "styles", "styles.xml")));
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet xmlns="%sspreadsheetml/2006/main"><fonts count="1"><font/></fonts>\
        <fills count="1"><fill/></fills><borders count="1"><border/></borders>\
        <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>\
        """
            .formatted(OFFICE));
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns="%1$sspreadsheetml/2006/main" xmlns:r="%1$sofficeDocument/2006/relationships">\
        <sheets><sheet name="%2$s" sheetId="1" r:id="worksheet"/></sheets></workbook>\
        """
            .formatted(OFFICE, escaped(title)));
    parts.put("xl/sheet.xml", sheet(title, rows));
    return zip(parts);
  }

  private static String links(Map<String, String> targets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"");
    xml.append(OFFICE).append("package/2006/relationships\">");
    new TreeMap<>(targets)
        .forEach((type, target) ->
            xml.append(
                "<Relationship Id=\"%2$s\" Type=\"%1$sofficeDocument/2006/relationships/%2$s\" Target=\"%3$s\"/>"
                    .formatted(OFFICE, type, target)));
    return xml.append("</Relationships>").toString();
  }

  private static String sheet(String title, List<List<String>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"");
    xml.append(OFFICE).append("spreadsheetml/2006/main\"><sheetData>");
    xml.append(row(1, List.of(title)));
    for (int i = 0; i < rows.size(); i++) {
      xml.append(row(i + 2, rows.get(i)));
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String row(int number, List<String> cells) {
    StringBuilder xml = new StringBuilder("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      String place = Character.toString('A' + i) + number;
      if (cell.matches("[1-9][0-9]{0,5}")) {
        xml.append("<c r=\"%s\"><v>%s</v></c>".formatted(place, cell));
      } else {
        xml.append(
            "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, escaped(cell)));
      }
    }
    return xml.append("</row>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
