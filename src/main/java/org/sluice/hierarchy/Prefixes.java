package org.sluice.hierarchy;

import java.util.List;

/// Codes keep only their first characters.
///
/// @param lengths in characters, longest first
record Prefixes(List<Integer> lengths) implements Hierarchy {

  @Override
  public int height() {
    return lengths.size() + 2;
  }

  @Override
  public String generalize(String value, int level) {
    if (level == height() - 1) {
      return TOP;
    }
    if (level == 0) {
      return value;
    }
    int length = lengths.get(level - 1);
    return value.codePointCount(0, value.length()) <= length
        ? value
        : value.substring(0, value.offsetByCodePoints(0, length));
  }
}
