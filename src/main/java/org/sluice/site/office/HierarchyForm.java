package org.sluice.site.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sluice.hierarchy.HierarchySpec;
import org.sluice.hierarchy.HierarchySpec.DateParts;
import org.sluice.hierarchy.HierarchySpec.Flat;
import org.sluice.hierarchy.HierarchySpec.FromFile;
import org.sluice.hierarchy.HierarchySpec.GeoGrid;
import org.sluice.hierarchy.HierarchySpec.Interval;
import org.sluice.hierarchy.HierarchySpec.Prefix;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Messages;

/// How a column is coarsened, as a form: a kind and the steps of it.
///
/// @param kinds those that fit the datatype of the column; the empty one is the policy's
/// @param steps the steps as they stand, separated by commas
public record HierarchyForm(List<String> kinds, String kind, String steps) {

  static HierarchyForm of(Datatype datatype, @Nullable HierarchySpec standing) {
    String kind = standing == null ? "" : kind(standing);
    List<String> fitting =
        switch (datatype) {
          case INTEGER -> List.of("", "interval", "prefix", "flat");
          case DECIMAL -> List.of("", "interval", "geo-grid", "flat");
          case DATE, DATETIME -> List.of("", "date-parts", "flat");
          default -> List.of("", "prefix", "flat");
        };
    return new HierarchyForm(
        fitting.contains(kind)
            ? fitting
            : Stream.concat(fitting.stream(), Stream.of(kind)).toList(),
        kind,
        standing == null ? "" : steps(standing));
  }

  /// The hierarchy that was typed; null for the policy's.
  static @Nullable HierarchySpec read(String kind, String steps, @Nullable HierarchySpec standing) {
    return switch (kind) {
      case "" -> null;
      case "interval" -> new Interval(0, rising(steps));
      case "geo-grid" -> new GeoGrid(rising(steps));
      case "prefix" ->
          new Prefix(
              numbers(steps).stream().map(Double::intValue).sorted((a, b) -> b - a).toList());
      case "date-parts" -> new DateParts();
      case "flat" -> new Flat();
      default -> standing;
    };
  }

  /// A hierarchy in a few words.
  static String words(HierarchySpec spec, Messages words) {
    return words.text("site.office.hierarchy." + kind(spec))
        + (steps(spec).isEmpty() ? "" : " " + steps(spec));
  }

  private static String kind(HierarchySpec spec) {
    return switch (spec) {
      case FromFile _ -> "from-file";
      case Interval _ -> "interval";
      case DateParts _ -> "date-parts";
      case Prefix _ -> "prefix";
      case GeoGrid _ -> "geo-grid";
      case Flat _ -> "flat";
    };
  }

  private static String steps(HierarchySpec spec) {
    return switch (spec) {
      case FromFile(var file) -> file;
      case Interval(_, var widths) -> joined(widths);
      case Prefix(var lengths) -> joined(lengths);
      case GeoGrid(var sizes) -> joined(sizes);
      case DateParts _, Flat _ -> "";
    };
  }

  private static String joined(List<? extends Number> steps) {
    return steps.stream().map(Figure::text).collect(Collectors.joining(", "));
  }

  /// Each step a multiple of the one before, as intervals have to be to nest.
  private static List<Double> rising(String steps) {
    List<Double> numbers = numbers(steps).stream().sorted().toList();
    for (int i = 1; i < numbers.size(); i++) {
      double times = numbers.get(i) / numbers.get(i - 1);
      if (Math.abs(times - Math.rint(times)) > 1e-9 || times < 1.5) {
        throw Refusal.badRequest("site.office.hierarchy.no-multiple", Map.of("steps", steps));
      }
    }
    return numbers;
  }

  private static List<Double> numbers(String steps) {
    try {
      List<Double> numbers =
          Arrays.stream(steps.strip().split("[,，、\\s]+"))
              .filter(step -> !step.isEmpty())
              .map(Double::valueOf)
              .toList();
      if (!numbers.isEmpty() && numbers.stream().allMatch(number -> number > 0)) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Refusal.badRequest("site.office.hierarchy.bad-steps", Map.of("steps", steps));
  }
}
