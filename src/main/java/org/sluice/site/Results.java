package org.sluice.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.search.Facet;
import org.sluice.search.Found;
import org.sluice.search.Marked;
import org.sluice.search.SearchQuery;
import org.sluice.site.frame.Query;
import org.sluice.site.frame.Reader;
import org.sluice.vocab.LangText;

/// What the page of search results shows: hits, facets as links with counts, orders, pages.
final class Results {

  private final Reader reader;
  private final SearchQuery query;
  private final Found found;

  Results(Reader reader, SearchQuery query, Found found) {
    this.reader = reader;
    this.query = query;
    this.found = found;
  }

  /// A dataset that was found.
  public record Hit(Card card, Marked title, Marked excerpt) {}

  /// A facet with its values.
  public record Group(String code, boolean open, List<Link> links) {}

  /// A link to the same search with something changed.
  public record Link(String address, LangText label, int count, boolean chosen) {}

  Map<String, Object> model() {
    var model = new HashMap<String, Object>();
    model.put("q", query.text());
    model.put("total", found.total());
    model.put(
        "hits",
        found.hits().stream()
            .map(hit -> new Hit(Card.of(hit.dataset()), hit.title(), hit.excerpt()))
            .toList());
    model.put(
        "groups",
        Arrays.stream(Facet.values())
            .map(this::group)
            .filter(group -> !group.links().isEmpty())
            .toList());
    model.put("sorts", Arrays.stream(SearchQuery.Sort.values()).map(this::sort).toList());
    model.put("didYouMean", found.didYouMean().orElse(""));
    model.put("better", address("q", found.didYouMean().map(List::of).orElse(List.of())));
    model.put("isNarrowed", !query.filters().isEmpty());
    model.put(
        "all",
        query.text().isEmpty()
            ? "/datasets"
            : Query.address("/datasets", Map.of("q", List.of(query.text()))));
    model.put("filters", hidden());
    int last = query.offset() + found.hits().size();
    model.put("first", found.hits().isEmpty() ? 0 : query.offset() + 1);
    model.put("last", last);
    model.put(
        "previous",
        query.offset() == 0 ? "" : page(Math.max(0, query.offset() - Math.max(1, query.limit()))));
    model.put("next", last < found.total() && !found.hits().isEmpty() ? page(last) : "");
    return model;
  }

  /// A parameter that a form carries on.
  public record Carried(String name, String value) {}

  private List<Carried> hidden() {
    var carried = new ArrayList<Carried>();
    reader
        .query()
        .forEach((name, values) -> {
          if (!name.equals("q") && !name.equals("offset")) {
            values.forEach(value -> carried.add(new Carried(name, value)));
          }
        });
    return carried;
  }

  private Group group(Facet facet) {
    var counts = found.facets().getOrDefault(facet, List.of());
    var links = counts.stream().map(count -> link(facet, count)).toList();
    return new Group(facet.code(), counts.stream().anyMatch(Found.Count::chosen), links);
  }

  private Link link(Facet facet, Found.Count count) {
    var values = new ArrayList<>(reader.query().getOrDefault(facet.code(), List.of()));
    if (count.chosen()) {
      values.remove(count.value());
    } else {
      values.add(count.value());
    }
    var label = count.label().isBlank() ? Words.of(key(facet, count.value())) : count.label();
    return new Link(address(facet.code(), values), label, count.count(), count.chosen());
  }

  private static String key(Facet facet, String value) {
    return (facet == Facet.THEME ? "" : "site.") + facet.code() + "." + value;
  }

  private Link sort(SearchQuery.Sort sort) {
    var word = sort.name().toLowerCase(Locale.ROOT);
    return new Link(
        address("sort", List.of(word)), Words.of("site.sort." + word), 0, sort == query.sort());
  }

  private String page(int offset) {
    return address("offset", offset == 0 ? List.of() : List.of(String.valueOf(offset)));
  }

  private String address(String name, List<String> values) {
    var changed = new LinkedHashMap<>(reader.query());
    changed.remove("offset");
    changed.put(name, values);
    changed.values().removeIf(List::isEmpty);
    return Query.address("/datasets", changed);
  }
}
