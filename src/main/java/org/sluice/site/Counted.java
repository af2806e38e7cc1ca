package org.sluice.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sluice.portal.Visible;
import org.sluice.vocab.LangText;

/// How many datasets of the caller have something in common.
///
/// @param code stands in addresses
/// @param name for people
public record Counted(String code, LangText name, long count) {

  /// The departments of these datasets, the one with the most first.
  static List<Counted> departments(List<Visible> datasets) {
    Map<String, LangText> names =
        datasets.stream()
            .collect(
                Collectors.toMap(
                    d -> d.listing().department().id(),
                    d -> d.listing().department().name(),
                    (one, other) -> one));
    return tally(
        datasets,
        d -> d.listing().department().id(),
        code -> names.getOrDefault(code, LangText.EMPTY));
  }

  /// The themes of these datasets, the one with the most first.
  static List<Counted> themes(List<Visible> datasets) {
    return tally(datasets, d -> d.listing().theme(), code -> Words.of("theme." + code));
  }

  private static List<Counted> tally(
      List<Visible> datasets, Function<Visible, String> by, Function<String, LangText> name) {
    Map<String, Long> counts =
        datasets.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new Counted(e.getKey(), name.apply(e.getKey()), e.getValue()))
        .sorted(Comparator.comparingLong(Counted::count).reversed().thenComparing(Counted::code))
        .toList();
  }
}
