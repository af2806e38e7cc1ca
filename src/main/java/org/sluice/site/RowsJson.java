package org.sluice.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.portal.Held;
import org.sluice.rows.Page;
import org.sluice.rows.RowQuery;
import org.sluice.site.frame.Json;
import org.sluice.site.frame.Query;
import org.sluice.table.Sinks;
import org.sluice.vocab.Format;

/// A page of rows as JSON: which release, which columns, how many rows there are, the rows as the
/// release's own JSON writes them, and the address of the next page.
final class RowsJson {

  private final String base;
  private final Held held;
  private final Map<String, List<String>> questions;

  RowsJson(String base, Held held, Map<String, List<String>> questions) {
    this.base = base;
    this.held = held;
    this.questions = questions;
  }

  String of(RowQuery query, Page page) throws IOException {
    var id = held.manifest().id();
    var written = new StringWriter();
    try (var json = Json.MAPPER.createGenerator(written)) {
      json.writeStartObject();
      json.writeStringField("dataset", id.dataset());
      json.writeStringField("release", id.version() + "/" + id.tier().code());
      json.writeStringField(
          "recipe",
          base + "datasets/" + id.dataset() + "/releases/" + id.version() + "/" + id.tier().code());
      json.writeNumberField("total", page.total());
      json.writeNumberField("offset", query.offset());
      json.writeNumberField("limit", query.limit().orElse(page.rows().size()));
      json.writeArrayFieldStart("columns");
      for (var column : page.columns()) {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("datatype", column.datatype().code());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeFieldName("rows");
      json.writeRawValue(rows(page));
      long next = query.offset() + page.rows().size();
      if (next < page.total() && !page.rows().isEmpty()) {
        json.writeStringField("next", next(next));
      }
      json.writeEndObject();
    }
    return written.append('\n').toString();
  }

  private static String rows(Page page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var sink = Sinks.open(Format.JSON, page.columns(), bytes)) {
      for (var row : page.rows()) {
        sink.write(row.toArray(String[]::new));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  private String next(long offset) {
    var id = held.manifest().id();
    var query = new LinkedHashMap<>(questions);
    query.put("release", List.of(id.version() + "/" + id.tier().code()));
    query.put("offset", List.of(String.valueOf(offset)));
    return Query.address(base + "datasets/" + id.dataset() + "/rows", query);
  }
}
