package org.sluice.desensitize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers the distinct values of a column as they come.
final class Dictionary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();

  /// The value's number, a new one for a new value.
  int number(String value) {
    var known = numbers.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
      return values.size() - 1;
    }
    return known;
  }

  String[] values() {
    return values.toArray(String[]::new);
  }
}
