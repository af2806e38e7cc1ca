package org.sluice.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Datatype;

/// The numbers of a spreadsheet, which stand for dates and times too, in their lexical form.
final class SheetNumber {

  static final Value BLANK = new Value("", Datatype.STRING);

  private static final long MILLIS = 86_400_000L;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

  private SheetNumber() {}

  /// A cell and its datatype.
  record Value(String cell, Datatype datatype) {}

  /// From which day a workbook counts.
  enum Epoch {
    OF_1900(LocalDate.of(1899, 12, 30)),
    OF_1904(LocalDate.of(1904, 1, 1));

    private final LocalDate start;

    Epoch(LocalDate start) {
      this.start = start;
    }

    /// The 1900 system counts a 29 February that was none.
    LocalDate day(long serial) {
      return start.plusDays(this == OF_1900 && serial < 60 ? serial + 1 : serial);
    }
  }

  static boolean isNumber(String raw) {
    try {
      return Double.isFinite(Double.parseDouble(raw));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /// The shortest decimal that is the same number, without an exponent.
  static Value plain(String raw) {
    var value = BigDecimal.valueOf(Double.parseDouble(raw)).stripTrailingZeros();
    var text = (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    if (Lexical.matches(text, Datatype.INTEGER)) {
      return new Value(text, Datatype.INTEGER);
    }
    return Lexical.matches(text, Datatype.DECIMAL)
        ? new Value(text, Datatype.DECIMAL)
        : new Value(text, Datatype.STRING);
  }

  static Value date(String raw, Epoch epoch) {
    long millis =
        new BigDecimal(raw)
            .multiply(BigDecimal.valueOf(MILLIS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    long day = Math.floorDiv(millis, MILLIS);
    var time = LocalTime.ofNanoOfDay(Math.floorMod(millis, MILLIS) * 1_000_000L);
    if (day == 0) {
      return new Value(TIME.format(time), Datatype.TIME);
    }
    if (time.equals(LocalTime.MIDNIGHT)) {
      return new Value(epoch.day(day).toString(), Datatype.DATE);
    }
    var moment = LocalDateTime.of(epoch.day(day), time);
    return new Value(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment), Datatype.DATETIME);
  }

  /// Whether a number format shows dates or times: the built-in ones, or one with letters for them
  /// outside of quotes and brackets.
  static boolean isDate(@Nullable Integer formatId, @Nullable String format) {
    if (formatId != null) {
      int id = formatId;
      if ((id >= 14 && id <= 22)
          || (id >= 27 && id <= 36)
          || (id >= 45 && id <= 47)
          || (id >= 50 && id <= 58)) {
        return true;
      }
    }
    if (format == null) {
      return false;
    }
    var letters = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General", "");
    return letters.chars().anyMatch(c -> "ymdhsYMDHS".indexOf(c) >= 0);
  }
}
