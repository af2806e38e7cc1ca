package org.sluice.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipFile;

/// What a server answered.
///
/// @param headers without those that the connection and the time of day make
/// @param packed the body, deflated: a crawl keeps thousands of them
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Map<String, List<String>> headers, byte[] packed) {

  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
  private static final Pattern NUMERIC = Pattern.compile("&#(x?)([0-9A-Fa-f]{2,6});");

  static Answer of(HttpResponse<byte[]> response) {
    var headers = new TreeMap<String, List<String>>(response.headers().map());
    headers.remove("date");
    headers.remove(":status");
    return new Answer(response.statusCode(), headers, pack(response.body()));
  }

  static byte[] pack(byte[] body) {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  byte[] body() {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String type() {
    return headers.getOrDefault("content-type", List.of("")).getFirst();
  }

  /// The body as it came.
  String text() {
    return new String(body(), StandardCharsets.UTF_8);
  }

  /// Everything that can be read in it: headers, and the body with archives opened and escapes
  /// undone.
  String readable() {
    var all = new StringBuilder(String.valueOf(status)).append('\n').append(headers).append('\n');
    if (type().contains("spreadsheetml") && body().length > 0) {
      all.append(unzipped());
    } else if (type().contains("parquet") && body().length > 0) {
      all.append(parquet()).append(text());
    } else {
      all.append(text());
    }
    return unescaped(all.toString());
  }

  static String unescaped(String text) {
    var all = new StringBuilder(text);
    if (text.contains("\\u")) {
      all.append('\n')
          .append(
              UNICODE
                  .matcher(text)
                  .replaceAll(found -> escaped(Integer.parseInt(found.group(1), 16))));
    }
    if (text.contains("&#")) {
      all.append('\n')
          .append(
              NUMERIC
                  .matcher(text)
                  .replaceAll(found ->
                      escaped(
                          Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))));
    }
    if (text.contains("%E")) {
      all.append('\n')
          .append(
              URLDecoder.decode(
                  text.replaceAll("%(?![0-9A-F]{2})", "%25"), StandardCharsets.UTF_8));
    }
    return all.toString();
  }

  private static String escaped(int character) {
    var text = Character.toString(character);
    return text.equals("$") || text.equals("\\") ? "\\" + text : text;
  }

  private String unzipped() {
    var all = new StringBuilder();
    try {
      var file = Files.createTempFile("sluice", ".xlsx");
      try {
        Files.write(file, body());
        try (var zip = new ZipFile(file.toFile())) {
          for (var entry : zip.stream().toList()) {
            all.append(entry.getName())
                .append('\n')
                .append(
                    new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private String parquet() {
    try {
      var file = Files.createTempFile("sluice", ".parquet");
      try {
        Files.write(file, body());
        return parquet("select * from read_parquet('" + file + "')")
            + parquet("select * from parquet_metadata('" + file + "')")
            + parquet("select * from parquet_kv_metadata('" + file + "')");
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String parquet(String query) throws SQLException {
    var all = new StringBuilder();
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      for (int i = 1; i <= columns; i++) {
        all.append(rows.getMetaData().getColumnName(i)).append(' ');
      }
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          all.append(rows.getString(i)).append(' ');
        }
        all.append('\n');
      }
    }
    return all.toString();
  }
}
