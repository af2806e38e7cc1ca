package org.sluice.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.vocab.LangText;

/// Narrows matches by the chosen values, and counts the values of each facet among what the other
/// facets leave.
final class Counting {

  private final CatalogIndex index;
  private final Map<Facet, Set<String>> filters;
  private final List<Integer> passed = new ArrayList<>();
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final Map<String, LangText> departments = new HashMap<>();

  Counting(CatalogIndex index, Map<Facet, Set<String>> filters) {
    this.index = index;
    this.filters = filters;
    for (var facet : Facet.values()) {
      var chosen = new HashMap<String, Integer>();
      filters.getOrDefault(facet, Set.of()).forEach(value -> chosen.put(value, 0));
      counts.put(facet, chosen);
    }
  }

  void look(int number) {
    var failing = new ArrayList<Facet>();
    filters.forEach((facet, chosen) -> {
      if (index.values(number, facet).stream().noneMatch(chosen::contains)) {
        failing.add(facet);
      }
    });
    if (failing.isEmpty()) {
      passed.add(number);
    }
    for (var count : counts.entrySet()) {
      if (failing.isEmpty() || failing.equals(List.of(count.getKey()))) {
        index
            .values(number, count.getKey())
            .forEach(value -> count.getValue().merge(value, 1, Integer::sum));
      }
    }
    var department = index.dataset(number).listing().department();
    departments.put(department.id(), department.name());
  }

  /// What satisfies all filters, in the order in which it was looked at.
  List<Integer> passed() {
    return passed;
  }

  Map<Facet, List<Found.Count>> counts() {
    var all = new EnumMap<Facet, List<Found.Count>>(Facet.class);
    counts.forEach((facet, values) ->
        all.put(
            facet,
            values.entrySet().stream()
                .map(entry -> count(facet, entry.getKey(), entry.getValue()))
                .sorted(
                    Comparator.comparingInt(Found.Count::count)
                        .reversed()
                        .thenComparing(Found.Count::value))
                .toList()));
    return all;
  }

  private Found.Count count(Facet facet, String value, int count) {
    var label =
        facet == Facet.DEPARTMENT
            ? departments.getOrDefault(value, LangText.EMPTY)
            : LangText.EMPTY;
    return new Found.Count(
        value, label, count, filters.getOrDefault(facet, Set.of()).contains(value));
  }
}
