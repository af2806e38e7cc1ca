package org.sluice.hierarchy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Levels written out in a file.
///
/// @param rows value → what it is at each level, the value itself first and [#TOP] last
record WrittenOut(String file, String column, int height, Map<String, List<String>> rows)
    implements Hierarchy {

  @Override
  public String generalize(String value, int level) {
    var row = rows.get(value);
    if (row != null) {
      return row.get(level);
    }
    if (!value.isEmpty()) {
      throw new UnknownValue(file, column);
    }
    return level == height - 1 ? TOP : value;
  }

  @Override
  public Set<String> domain() {
    return rows.keySet();
  }
}
