package org.sluice.hierarchy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// What a registration or the policy says about how a column is generalized. JSON form: `{"type":
/// "interval", "widths": [5, 10, 20]}` with the record's component names as fields and the type in
/// lower case with hyphens.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = HierarchySpec.FromFile.class, name = "from-file"),
  @JsonSubTypes.Type(value = HierarchySpec.Interval.class, name = "interval"),
  @JsonSubTypes.Type(value = HierarchySpec.DateParts.class, name = "date-parts"),
  @JsonSubTypes.Type(value = HierarchySpec.Prefix.class, name = "prefix"),
  @JsonSubTypes.Type(value = HierarchySpec.GeoGrid.class, name = "geo-grid"),
  @JsonSubTypes.Type(value = HierarchySpec.Flat.class, name = "flat")
})
public sealed interface HierarchySpec {

  /// Levels written out: each row holds a value and what it becomes level by level, the last being
  /// `*`. `file` is relative to the registration, or `vocab:NAME` for one that comes with Sluice.
  record FromFile(String file) implements HierarchySpec {}

  /// Numbers become half-open intervals `[a, b)` of the given widths, each a multiple of the one
  /// before, counted from `origin`, so that no interval ends at the data's own extremes.
  record Interval(double origin, List<Double> widths) implements HierarchySpec {
    public Interval {
      widths = List.copyOf(widths);
    }
  }

  /// Dates become month, quarter, year, five years, ten years.
  record DateParts() implements HierarchySpec {}

  /// Codes keep only their first characters, level by level: `[6, 4, 2]` for township → county →
  /// city → province codes of GB/T 2260.
  record Prefix(List<Integer> lengths) implements HierarchySpec {
    public Prefix {
      lengths = List.copyOf(lengths);
    }
  }

  /// Coordinates (degrees) become the lower edge of grid cells of these sizes in degrees.
  record GeoGrid(List<Double> sizes) implements HierarchySpec {
    public GeoGrid {
      sizes = List.copyOf(sizes);
    }
  }

  /// The value or nothing: two levels.
  record Flat() implements HierarchySpec {}
}
