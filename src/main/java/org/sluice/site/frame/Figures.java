package org.sluice.site.frame;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, sizes and times as people read them; times always with their offset from UTC.
final class Figures {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

  private Figures() {}

  static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  static String day(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }

  static String number(Number number) {
    return NumberFormat.getInstance(Locale.ROOT).format(number);
  }

  static String percent(Number share) {
    return Math.round(share.doubleValue() * 100) + " %";
  }

  static String bytes(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 999.5 && unit < UNITS.length - 1) {
      size /= 1000;
      unit++;
    }
    return (unit == 0 || size >= 99.5
            ? String.valueOf(Math.round(size))
            : String.format(Locale.ROOT, "%.1f", size))
        + " "
        + UNITS[unit];
  }
}
