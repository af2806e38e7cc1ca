package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.List;
import org.sluice.hierarchy.Hierarchy;

/// The hierarchy of a masked column: fewer and fewer visible characters, so that the solver can
/// hide more of what a mask leaves.
///
/// @param visible characters that stay at each level, the most first
record MaskLevels(List<Integer> visible) implements Hierarchy {

  /// Every character up to six, every second one above.
  static MaskLevels under(int visible) {
    var levels = new ArrayList<Integer>();
    for (int n = visible; n > 0; n -= n > 6 ? 2 : 1) {
      levels.add(n);
    }
    if (levels.isEmpty()) {
      levels.add(0);
    }
    return new MaskLevels(levels);
  }

  @Override
  public int height() {
    return visible.size() + 1;
  }

  @Override
  public String generalize(String value, int level) {
    return level == height() - 1 ? TOP : new Masking(visible.get(level)).apply(value);
  }
}
