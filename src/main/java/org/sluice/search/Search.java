package org.sluice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.portal.Holdings;
import org.sluice.portal.Surface;
import org.sluice.portal.View;
import org.sluice.portal.Visible;

/// Finds datasets of a view. The indexes of callers without grants are ready before a generation is
/// shown; those of others are made when they are asked for, and the ones least used are given up.
public final class Search implements Surface {

  private static final int KEPT = 24;

  private final Map<String, CatalogIndex> indexes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CatalogIndex> eldest) {
          return size() > KEPT;
        }
      };

  /// The datasets that a query asks for.
  public Found find(View view, SearchQuery query) {
    try {
      var index = index(view);
      var wanted = Wanted.of(CatalogIndex.STEMS.of(query.text()));
      var matches = index.matches(wanted);
      var counting = new Counting(index, query.filters());
      matches.forEach(counting::look);
      var marker = new Marker(CatalogIndex.STEMS, wanted.required());
      var hits =
          sorted(index, counting.passed(), query).stream()
              .skip(query.offset())
              .limit(query.limit())
              .map(number -> hit(index.dataset(number), marker, query.language()))
              .toList();
      return new Found(
          counting.passed().size(), hits, counting.counts(), respelled(index, matches, query));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Titles and keywords of the view that begin as somebody types.
  public List<String> suggest(View view, String beginning, int most) {
    return index(view).suggestions(beginning, most);
  }

  private static Optional<String> respelled(
      CatalogIndex index, List<Integer> matches, SearchQuery query) throws IOException {
    if (!matches.isEmpty() || query.text().isEmpty()) {
      return Optional.empty();
    }
    var better = index.respelled(query.text());
    boolean finds = !index.matches(Wanted.of(CatalogIndex.STEMS.of(better))).isEmpty();
    return better.equals(query.text()) || !finds ? Optional.empty() : Optional.of(better);
  }

  private static List<Integer> sorted(
      CatalogIndex index, List<Integer> numbers, SearchQuery query) {
    var sorted = new ArrayList<>(numbers);
    switch (query.sort()) {
      case RELEVANCE -> {}
      case NEWEST ->
          sorted.sort(
              Comparator.comparing((Integer number) -> index.dataset(number).changed()).reversed());
      case TITLE -> {
        var collator = Collator.getInstance(Locale.forLanguageTag(query.language()));
        sorted.sort(
            Comparator.comparing(
                number -> index.dataset(number).listing().title().in(query.language()), collator));
      }
    }
    return sorted;
  }

  private static Found.Hit hit(Visible dataset, Marker marker, String language) {
    var listing = dataset.listing();
    return new Found.Hit(
        dataset,
        marker.whole(listing.title().in(language)),
        marker.excerpt(listing.description().in(language)));
  }

  private CatalogIndex index(View view) {
    synchronized (indexes) {
      return indexes.computeIfAbsent(view.fingerprint(), any -> CatalogIndex.of(view));
    }
  }

  @Override
  public void prepare(Holdings next) {
    next.audiences().forEach(this::index);
  }

  @Override
  public void switched(Holdings now) {
    Set<String> kept = new HashSet<>();
    now.audiences().forEach(view -> kept.add(view.fingerprint()));
    synchronized (indexes) {
      indexes.keySet().retainAll(kept);
    }
  }

  @Override
  public void forget() {
    synchronized (indexes) {
      indexes.clear();
    }
  }
}
