package org.sluice.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.profile.ColumnProfile.Frequent;

/// The most frequent values of a column. Up to [#HELD] distinct values the counts are exact; when
/// there are more, the rarer half is forgotten (lossy counting, Manku 2002), so that a count may be
/// too low for a value that came late, and is never too high. Long texts are not looked at.
final class FrequentValues {

  static final int HELD = 8_192;
  private static final int SHOWN = 20;
  private static final int LONGEST = 128;
  private static final Comparator<Map.Entry<String, Long>> ORDER =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private Map<String, Long> counts = new HashMap<>();

  void add(String value) {
    if (value.length() > LONGEST) {
      return;
    }
    counts.merge(value, 1L, Long::sum);
    if (counts.size() > HELD) {
      var kept = new HashMap<String, Long>();
      counts.entrySet().stream()
          .sorted(ORDER)
          .limit(HELD / 2)
          .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
      counts = kept;
    }
  }

  List<Frequent> most() {
    return counts.entrySet().stream()
        .sorted(ORDER)
        .limit(SHOWN)
        .map(entry -> new Frequent(entry.getKey(), entry.getValue()))
        .toList();
  }
}
