package org.sluice.site.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.site.frame.Refusal;

/// A form with a table (`multipart/form-data`, RFC 7578), read as it arrives: first its texts, then
/// the file `table`, which comes last and goes straight to whoever reads it. Nothing is kept on
/// disk, as a ready-made parser would do, because a raw table may lie nowhere but in the vault.
final class Multipart {

  private static final String FILE_FIELD = "table";
  private static final String OTHERS_FIELD = "files";
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int MOST_PARTS = 100;
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

  private final Map<String, String> texts;
  private final Map<String, byte[]> others;
  private final String fileName;
  private final InputStream file;

  private Multipart(
      Map<String, String> texts, Map<String, byte[]> others, String fileName, InputStream file) {
    this.texts = texts;
    this.others = others;
    this.fileName = fileName;
    this.file = file;
  }

  /// Reads up to the beginning of the file.
  ///
  /// @throws Refusal where it is no such form, breaks off, or holds a text or file beside the table
  ///   that is too long to be taken whole
  static Multipart read(String contentType, InputStream in) throws IOException {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw PartStream.broken();
    }
    PartStream parts = new PartStream(in, "--" + boundary.group(1));
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, byte[]> others = new LinkedHashMap<>();
    while (parts.next()) {
      if (texts.size() + others.size() == MOST_PARTS) {
        throw Refusal.of(413, "site.office.field-too-long", Map.of());
      }
      String head = headers(parts);
      Matcher name = NAME.matcher(head);
      Matcher fileName = FILE_NAME.matcher(head);
      boolean isFile = fileName.find();
      if (isFile && head.contains("name=\"" + FILE_FIELD + "\"")) {
        return new Multipart(texts, others, plain(fileName.group(1)), parts);
      }
      byte[] content = parts.readNBytes(LONGEST_TEXT + 1);
      if (content.length > LONGEST_TEXT) {
        throw Refusal.of(413, "site.office.field-too-long", Map.of());
      }
      if (isFile && head.contains("name=\"" + OTHERS_FIELD + "\"")) {
        others.put(plain(fileName.group(1)), content);
      } else if (name.find()) {
        texts.put(name.group(1), new String(content, StandardCharsets.UTF_8));
      }
    }
    return new Multipart(texts, others, "", InputStream.nullInputStream());
  }

  /// The text of a field, empty where the form has none.
  String text(String name) {
    return texts.getOrDefault(name, "").strip();
  }

  /// The files `files` by name, those that a registration calls by name.
  Map<String, byte[]> others() {
    return others;
  }

  /// The name that the file had on its owner's machine, without folders; empty without a file.
  String fileName() {
    return fileName;
  }

  InputStream file() {
    return file;
  }

  private static String plain(String name) {
    return name.replaceAll(".*[/\\\\]", "").replace("%22", "\"").strip();
  }

  private static String headers(PartStream part) throws IOException {
    byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < end.length && bytes.size() < 8192) {
      int next = part.read();
      if (next < 0) {
        throw PartStream.broken();
      }
      bytes.write(next);
      matched = next == end[matched] ? matched + 1 : next == end[0] ? 1 : 0;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
