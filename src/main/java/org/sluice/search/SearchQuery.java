package org.sluice.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What somebody looks for.
///
/// @param text words in any language; blank finds everything
/// @param filters per facet the values of which one has to hold; all facets have to
/// @param language in which titles are sorted and marked
/// @param offset how many results to pass over
/// @param limit how many results at most, up to 1,000
public record SearchQuery(
    String text,
    Map<Facet, Set<String>> filters,
    Sort sort,
    String language,
    int offset,
    int limit) {

  private static final int LONGEST_TEXT = 500;
  private static final int MOST_RESULTS = 1_000;

  public SearchQuery {
    text = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).strip();
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    filters.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Set.copyOf(values));
      }
    });
    filters = Map.copyOf(copy);
    offset = Math.max(0, offset);
    limit = Math.clamp(limit, 0, MOST_RESULTS);
  }

  /// The order of results.
  public enum Sort {
    RELEVANCE,
    NEWEST,
    TITLE
  }

  /// Everything that has these words, the best first.
  public static SearchQuery of(String text, String language) {
    return new SearchQuery(text, Map.of(), Sort.RELEVANCE, language, 0, 20);
  }
}
