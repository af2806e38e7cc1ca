package org.sluice.site;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sluice.search.Facet;
import org.sluice.search.SearchQuery;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Place;

/// A search as an address says it: `q`, a parameter a facet (several times for several values),
/// `sort`, `page` or `offset`, and `limit`.
final class SearchParameters {

  static final int PAGE = 20;
  private static final int MOST = 1_000;
  private static final int FARTHEST = 1_000_000;

  private SearchParameters() {}

  static SearchQuery read(Reader reader) {
    var query = reader.query();
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (var facet : Facet.values()) {
      filters.put(facet, new LinkedHashSet<>(query.getOrDefault(facet.code(), List.of())));
    }
    return new SearchQuery(
        first(query, "q"),
        filters,
        sort(first(query, "sort")),
        reader.language(),
        number(query, "offset", 0, FARTHEST),
        number(query, "limit", PAGE, MOST));
  }

  static String first(Map<String, List<String>> query, String name) {
    var values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static SearchQuery.Sort sort(String word) {
    if (word.isEmpty()) {
      return SearchQuery.Sort.RELEVANCE;
    }
    for (var sort : SearchQuery.Sort.values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
        return sort;
      }
    }
    throw wrong("sort", "relevance, newest, title");
  }

  private static int number(Map<String, List<String>> query, String name, int otherwise, int most) {
    var text = first(query, name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,7}") || Integer.parseInt(text) > most) {
      throw wrong(name, "0–" + most);
    }
    return Integer.parseInt(text);
  }

  private static Refusal wrong(String parameter, String expected) {
    return new Refusal(
        400,
        Finding.error(
            "site.wrong-parameter",
            Place.field(parameter),
            Map.of("parameter", parameter, "expected", expected)));
  }
}
