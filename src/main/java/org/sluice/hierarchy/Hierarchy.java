package org.sluice.hierarchy;

import java.util.Set;

/// A way to make the values of a column coarser in steps. Level 0 is the value itself, the last
/// level is [#TOP] for every value. The value at a level is a function of the value at the level
/// below, so that levels nest. A blank cell is a value of its own: it stays blank below the last
/// level.
public interface Hierarchy {

  /// What every value is at the last level.
  String TOP = "*";

  /// The value or nothing.
  static Hierarchy flat() {
    return Flat.INSTANCE;
  }

  /// The number of levels, level 0 and the last one included; at least 2.
  int height();

  /// The value at a level.
  ///
  /// @param value an original value of the column
  /// @param level from 0 to `height() - 1`
  /// @throws UnknownValue where a hierarchy from a file does not have the value
  String generalize(String value, int level);

  /// The values that the hierarchy lists, which are the domain that losses are measured against;
  /// empty for a hierarchy that is a rule, whose domain is the values present.
  default Set<String> domain() {
    return Set.of();
  }
}
