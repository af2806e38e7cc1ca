package org.sluice.hierarchy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// Makes hierarchies from what a registration or the policy says.
public final class Hierarchies {

  private Hierarchies() {}

  /// The hierarchy of a column.
  ///
  /// @param column the column's name, for messages
  /// @throws BadHierarchy where the specification or its file is not usable
  public static Hierarchy build(HierarchySpec spec, String column, HierarchyFiles files)
      throws IOException {
    return switch (spec) {
      case HierarchySpec.FromFile(var file) -> {
        try (var in = files.open(file)) {
          yield HierarchyReader.read(in, file, column);
        }
      }
      case HierarchySpec.Interval(var origin, var widths) -> {
        if (!Double.isFinite(origin)) {
          throw BadHierarchy.steps(column, "interval");
        }
        yield new Intervals(
            Decimals.canonical(BigDecimal.valueOf(origin)), multiples(widths, column, "interval"));
      }
      case HierarchySpec.DateParts() -> new DateLevels();
      case HierarchySpec.Prefix(var lengths) -> {
        if (lengths.isEmpty()
            || lengths.getLast() < 1
            || !lengths.equals(
                lengths.stream().distinct().sorted(Comparator.reverseOrder()).toList())) {
          throw BadHierarchy.steps(column, "prefix");
        }
        yield new Prefixes(lengths);
      }
      case HierarchySpec.GeoGrid(var sizes) -> new Grid(multiples(sizes, column, "geo-grid"));
      case HierarchySpec.Flat() -> Flat.INSTANCE;
    };
  }

  private static List<BigDecimal> multiples(List<Double> steps, String column, String kind) {
    if (steps.isEmpty() || !steps.stream().allMatch(Double::isFinite)) {
      throw BadHierarchy.steps(column, kind);
    }
    var exact = steps.stream().map(step -> Decimals.canonical(BigDecimal.valueOf(step))).toList();
    for (int i = 0; i < exact.size(); i++) {
      var nests =
          exact.get(i).signum() > 0
              && (i == 0
                  || (exact.get(i).compareTo(exact.get(i - 1)) > 0
                      && exact.get(i).remainder(exact.get(i - 1)).signum() == 0));
      if (!nests) {
        throw BadHierarchy.steps(column, kind);
      }
    }
    return exact;
  }
}
