package org.sluice.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/// A workbook as any program writes it, opened by a library that asks for more than the standard
/// does: that the workbook's own part is named in an `Override`, and that there are styles. The
/// Open XML SDK, which much office software is built on, names that part by a `Default`, and writes
/// no styles unless it is told to.
final class WorkbookPackage {

  private static final String TYPES = "[Content_Types].xml";
  private static final String MAIN = "sheet.main+xml";
  private static final String STYLES = "styles+xml";

  /// The end of a relation's type, and the content type of what it leads to.
  private static final Map<String, String> NEEDED =
      Map.of(
          "officeDocument",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "styles",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
          "sharedStrings",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final byte[] bytes;
  private boolean hasDefaults;
  private boolean hasStyles;

  private WorkbookPackage(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Opens the bytes of a workbook.
  static ReadableWorkbook open(byte[] bytes) throws IOException {
    return new WorkbookPackage(bytes).open();
  }

  private ReadableWorkbook open() throws IOException {
    var readable = bytes;
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      look(zip);
      if (hasDefaults) {
        readable = renamed(zip);
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return new ReadableWorkbook(
        new ByteArrayInputStream(readable), new ReadingOptions(hasStyles, true));
  }

  private void look(ZipFile zip) throws IOException, XMLStreamException {
    forEach(
        zip,
        TYPES,
        (element, attributes) -> {
          var type = attributes.getOrDefault("ContentType", "");
          hasDefaults |=
              element.equals("Default") && (type.endsWith(MAIN) || NEEDED.containsValue(type));
          hasStyles |= element.equals("Override") && type.endsWith(STYLES);
        });
  }

  /// The same parts, the needed ones found by their relations and named one by one.
  private byte[] renamed(ZipFile zip) throws IOException, XMLStreamException {
    var parts = new HashMap<>(related(zip, "", "_rels/.rels"));
    var workbook = parts.getOrDefault("officeDocument", "xl/workbook.xml");
    var folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
    var relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
    parts.putAll(related(zip, folder, relations));
    parts.keySet().retainAll(NEEDED.keySet());
    hasStyles = parts.containsKey("styles");
    var types = new StringBuilder("<Types>");
    parts.forEach((kind, part) ->
        types.append(
            "<Override PartName=\"/%s\" ContentType=\"%s\"/>"
                .formatted(escaped(part), NEEDED.get(kind))));
    var out = new ByteArrayOutputStream(bytes.length + 1024);
    try (var copy = new ZipArchiveOutputStream(out)) {
      zip.copyRawEntries(copy, entry -> !entry.getName().equals(TYPES));
      copy.putArchiveEntry(new ZipArchiveEntry(TYPES));
      copy.write(types.append("</Types>").toString().getBytes(StandardCharsets.UTF_8));
      copy.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  /// What a part of the package leads to: kind of relation → path.
  private static Map<String, String> related(ZipFile zip, String folder, String relations)
      throws IOException, XMLStreamException {
    var related = new HashMap<String, String>();
    forEach(
        zip,
        relations,
        (element, attributes) -> {
          var type = attributes.getOrDefault("Type", "");
          var target = attributes.getOrDefault("Target", "");
          related.putIfAbsent(
              type.substring(type.lastIndexOf('/') + 1),
              target.startsWith("/") ? target.substring(1) : folder + target);
        });
    return related;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private interface Seen {
    void element(String name, Map<String, String> attributes);
  }

  private static void forEach(ZipFile zip, String part, Seen seen)
      throws IOException, XMLStreamException {
    var entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      var xml = XML.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          var attributes = new HashMap<String, String>();
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
          }
          seen.element(xml.getLocalName(), attributes);
        }
      }
    }
  }
}
