package org.sluice.desensitize;

import java.util.List;
import java.util.stream.Stream;
import org.sluice.hierarchy.Decimals;
import org.sluice.policy.Treatment;
import org.sluice.vocab.Datatype;

/// The datatype that a released column has: a generalized number is a text, a rounded one is still
/// a number.
public final class ReleasedDatatype {

  private ReleasedDatatype() {}

  /// The datatype of a column that is no part of the privacy model.
  public static Datatype of(Datatype raw, Treatment treatment) {
    return switch (treatment) {
      case Treatment.Keep _ -> raw;
      case Treatment.Round(var unit) ->
          raw == Datatype.INTEGER && unit != Math.rint(unit)
              ? Datatype.DECIMAL
              : raw.isNumeric() ? raw : Datatype.STRING;
      case Treatment.Generalize(var _, var floor) when floor == 0 -> raw;
      case Treatment.Generalize _,
          Treatment.Mask _,
          Treatment.Pseudonymize _,
          Treatment.TopBottomCode _,
          Treatment.Redact _,
          Treatment.Drop _ ->
          Datatype.STRING;
    };
  }

  /// The datatype of a column of the model: the raw one, or a coarser date, where everything that
  /// it shows still is one.
  static Datatype of(Datatype raw, List<String> shown) {
    return candidates(raw)
        .filter(type -> shown.stream().allMatch(cell -> cell.isEmpty() || is(type, cell)))
        .findFirst()
        .orElse(Datatype.STRING);
  }

  private static Stream<Datatype> candidates(Datatype raw) {
    return switch (raw) {
      case INTEGER -> Stream.of(Datatype.INTEGER, Datatype.DECIMAL);
      case DECIMAL -> Stream.of(Datatype.DECIMAL);
      case DATE, DATETIME -> Stream.of(raw, Datatype.YEAR_MONTH, Datatype.YEAR);
      case YEAR_MONTH -> Stream.of(raw, Datatype.YEAR);
      case YEAR, BOOLEAN, TIME -> Stream.of(raw);
      case STRING -> Stream.empty();
    };
  }

  private static boolean is(Datatype type, String cell) {
    return switch (type) {
      case INTEGER -> cell.matches("[+-]?\\d+");
      case DECIMAL -> Decimals.parse(cell) != null;
      case DATE -> cell.matches("\\d{4}-\\d{2}-\\d{2}");
      case DATETIME -> cell.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:.*");
      case YEAR_MONTH -> cell.matches("\\d{4}-\\d{2}");
      case YEAR -> cell.matches("\\d{4}");
      case BOOLEAN -> cell.matches("(?i)true|false|0|1");
      case TIME -> cell.matches("\\d{2}:\\d{2}.*");
      case STRING -> true;
    };
  }
}
