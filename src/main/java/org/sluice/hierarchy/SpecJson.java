package org.sluice.hierarchy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.hierarchy.HierarchySpec.DateParts;
import org.sluice.hierarchy.HierarchySpec.Flat;
import org.sluice.hierarchy.HierarchySpec.FromFile;
import org.sluice.hierarchy.HierarchySpec.GeoGrid;
import org.sluice.hierarchy.HierarchySpec.Interval;
import org.sluice.hierarchy.HierarchySpec.Prefix;

/// The JSON form of a [HierarchySpec], as policies and registrations write it.
public final class SpecJson {

  private SpecJson() {}

  /// The specification that a JSON object stands for; empty where its type is unknown or a field is
  /// missing.
  public static Optional<HierarchySpec> read(JsonNode node) {
    return switch (node.path("type").asText()) {
      case "from-file" ->
          node.path("file").isTextual()
              ? Optional.of(new FromFile(node.get("file").asText()))
              : Optional.empty();
      case "interval" ->
          positive(node.path("widths")).map(w -> new Interval(node.path("origin").asDouble(0), w));
      case "date-parts" -> Optional.of(new DateParts());
      case "prefix" ->
          positive(node.path("lengths"))
              .map(lengths -> new Prefix(lengths.stream().map(Double::intValue).toList()));
      case "geo-grid" -> positive(node.path("sizes")).map(GeoGrid::new);
      case "flat" -> Optional.of(new Flat());
      default -> Optional.empty();
    };
  }

  /// The JSON form; [#read] takes it back.
  public static ObjectNode write(HierarchySpec spec) {
    var node = JsonNodeFactory.instance.objectNode();
    switch (spec) {
      case FromFile(var file) -> node.put("type", "from-file").put("file", file);
      case Interval(var origin, var widths) -> {
        node.put("type", "interval").put("origin", origin);
        widths.forEach(node.putArray("widths")::add);
      }
      case DateParts() -> node.put("type", "date-parts");
      case Prefix(var lengths) -> {
        node.put("type", "prefix");
        lengths.forEach(node.putArray("lengths")::add);
      }
      case GeoGrid(var sizes) -> {
        node.put("type", "geo-grid");
        sizes.forEach(node.putArray("sizes")::add);
      }
      case Flat() -> node.put("type", "flat");
    }
    return node;
  }

  private static Optional<List<Double>> positive(JsonNode array) {
    var numbers = new ArrayList<Double>();
    for (var element : array) {
      if (!element.isNumber() || element.asDouble() <= 0) {
        return Optional.empty();
      }
      numbers.add(element.asDouble());
    }
    return numbers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(numbers));
  }
}
