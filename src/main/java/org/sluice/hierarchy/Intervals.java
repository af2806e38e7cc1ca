package org.sluice.hierarchy;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers become half-open intervals `[20,30)`, each width a multiple of the one before. A cell
/// that is neither a number nor an interval that fits becomes [#TOP] at the first level.
///
/// @param origin where an interval of every width begins
record Intervals(BigDecimal origin, List<BigDecimal> widths) implements Hierarchy {

  private static final Pattern LABEL = Pattern.compile("\\[(-?[\\d.]{1,60}),(-?[\\d.]{1,60})\\)");

  @Override
  public int height() {
    return widths.size() + 2;
  }

  @Override
  public String generalize(String value, int level) {
    if (level == height() - 1) {
      return TOP;
    }
    if (level == 0 || value.isEmpty()) {
      return value;
    }
    var number = Decimals.parse(value);
    return number == null ? widen(value, level) : label(number, widths.get(level - 1));
  }

  private String widen(String value, int level) {
    var matcher = LABEL.matcher(value);
    var from = matcher.matches() ? Decimals.parse(matcher.group(1)) : null;
    var to = from == null ? null : Decimals.parse(matcher.group(2));
    if (from == null || to == null || to.compareTo(from) <= 0) {
      return TOP;
    }
    var label = value;
    for (var width : widths.subList(0, level)) {
      if (to.subtract(from).compareTo(width) >= 0) {
        continue;
      }
      if (Decimals.floor(from, origin, width).add(width).compareTo(to) < 0) {
        return TOP;
      }
      label = label(from, width);
    }
    return label;
  }

  private String label(BigDecimal number, BigDecimal width) {
    var from = Decimals.floor(number, origin, width);
    return "[" + Decimals.text(from) + "," + Decimals.text(from.add(width)) + ")";
  }
}
