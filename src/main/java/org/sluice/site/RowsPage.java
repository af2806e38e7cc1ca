package org.sluice.site;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sluice.portal.Held;
import org.sluice.release.ReleasedColumn;
import org.sluice.rows.RowQuery;
import org.sluice.rows.RowStore;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Query;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Visit;
import org.sluice.table.Column;
import org.sluice.vocab.Format;
import org.sluice.vocab.LangText;

/// The page on which people read rows: filtered, sorted, page by page, without JavaScript.
public final class RowsPage {

  private static final int PAGE = 50;

  private final Pages pages;
  private final RowStore rows;

  public RowsPage(Pages pages, RowStore rows) {
    this.pages = pages;
    this.rows = rows;
  }

  /// A column of the table as it stands in its head.
  ///
  /// @param sort the address of the page that is sorted by it (the other way round, where this one
  ///   already is)
  /// @param direction how this page is sorted by it: `ascending`, `descending` or `none`, the words
  ///   of `aria-sort`
  public record Head(
      String name, LangText titles, boolean numeric, String sort, String direction) {}

  /// The same rows in another format.
  public record Other(String name, String address) {}

  Response of(Visit visit, Held held) throws IOException {
    var reader = visit.reader();
    var questions = new LinkedHashMap<>(RowsResource.questions(reader.query()));
    questions.putIfAbsent("limit", List.of(String.valueOf(PAGE)));
    var query = RowQuery.page(questions, held.manifest().columns());
    var answer = rows.page(held, query);
    long last = query.offset() + answer.rows().size();
    long step = Math.max(1, query.limit().orElse(PAGE));
    var model = new HashMap<String, Object>();
    model.put("release", held.manifest());
    model.put("listing", held.manifest().listing());
    model.put("heads", answer.columns().stream().map(c -> head(reader, held, c)).toList());
    model.put("rows", answer.rows());
    model.put("total", answer.total());
    model.put("first", answer.rows().isEmpty() ? 0 : query.offset() + 1);
    model.put("last", last);
    model.put(
        "previous", query.offset() > 0 ? offset(reader, Math.max(0, query.offset() - step)) : "");
    model.put(
        "next", last < answer.total() && !answer.rows().isEmpty() ? offset(reader, last) : "");
    model.put("where", first(reader, "where"));
    model.put("wanted", first(reader, "release"));
    model.put("columns", held.manifest().columns());
    model.put("others", others(reader, held));
    return pages.page(reader, "rows", model);
  }

  private static Head head(Reader reader, Held held, Column column) {
    var name = column.name();
    var titles =
        held.manifest().columns().stream()
            .filter(each -> each.name().equals(name))
            .map(ReleasedColumn::titles)
            .findFirst()
            .orElse(LangText.EMPTY);
    var quoted = "`" + name + "`";
    var now = first(reader, "order_by");
    var ascending = now.equals(quoted) || now.equals(name);
    var descending = now.equals("-" + quoted) || now.equals("-" + name);
    var sorted =
        changed(reader, Map.of("order_by", ascending ? "-" + quoted : quoted, "offset", "0"));
    return new Head(
        name,
        titles,
        column.datatype().isNumeric(),
        sorted,
        ascending ? "ascending" : descending ? "descending" : "none");
  }

  private static List<Other> others(Reader reader, Held held) {
    var id = held.manifest().id();
    var query = new LinkedHashMap<>(RowsResource.questions(reader.query()));
    query.keySet().removeAll(List.of("limit", "offset"));
    var isWhole = RowQuery.export(query, held.manifest().columns()).isWhole();
    query.put("release", List.of(id.version() + "/" + id.tier().code()));
    return Arrays.stream(Format.values())
        .filter(format -> isWhole || !format.isRdf())
        .map(format ->
            new Other(
                "site.format." + format.extension(),
                Query.address("/datasets/" + id.dataset() + "/rows." + format.extension(), query)))
        .toList();
  }

  private static String offset(Reader reader, long offset) {
    return changed(reader, Map.of("offset", String.valueOf(offset)));
  }

  private static String changed(Reader reader, Map<String, String> changes) {
    var query = new LinkedHashMap<>(reader.query());
    changes.forEach((name, value) -> query.put(name, List.of(value)));
    query.remove("offset", List.of("0"));
    return Query.address(reader.path(), query);
  }

  private static String first(Reader reader, String name) {
    var values = reader.query().getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }
}
