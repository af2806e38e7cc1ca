package org.sluice.risk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.table.Column;
import org.sluice.table.Table;

/// Measures the re-identification risk of a table as it is.
public final class Risk {

  private Risk() {}

  /// The risk of a table.
  ///
  /// @param quasi the columns that an attacker is taken to know
  /// @param sensitive the columns that an attacker wants to learn
  /// @param subject the column that names whom a row is about; null where each row is a subject of
  ///   its own
  /// @throws UnknownColumn where the table doesn't have one of them
  public static RiskReport measure(
      Table table, List<String> quasi, List<String> sensitive, @Nullable String subject)
      throws IOException {
    return measure(table, RiskQuestion.of(quasi, sensitive), subject);
  }

  /// The risk of a table, also where a column links rows.
  public static RiskReport measure(Table table, RiskQuestion question, @Nullable String subject)
      throws IOException {
    var columns = table.columns().stream().map(Column::name).toList();
    var meter = new RiskMeter(columns, question);
    int position = subject == null ? -1 : RiskMeter.position(columns, subject);
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        meter.add(row, position < 0 ? null : row[position]);
      }
    }
    return meter.report();
  }
}
