package org.sluice.vocab;

import java.util.Map;

/// Something that a stage noticed and that a person should know: what, where, and with which
/// figures. The words come from the message bundle: `code` is the message key, `arguments` fill its
/// `{name}` places.
///
/// @param severity whether work can go on
/// @param code message key, such as `table.ragged-row`
/// @param place where it was found
/// @param arguments values for the message's places
public record Finding(Severity severity, String code, Place place, Map<String, String> arguments) {

  public Finding {
    arguments = Map.copyOf(arguments);
  }

  /// Whether work can go on.
  public enum Severity {
    /// Worth knowing.
    NOTE,
    /// Goes on, but the owner should look, and may have to decide.
    WARNING,
    /// Can't go on.
    ERROR
  }

  public static Finding note(String code, Place place, Map<String, String> arguments) {
    return new Finding(Severity.NOTE, code, place, arguments);
  }

  public static Finding warning(String code, Place place, Map<String, String> arguments) {
    return new Finding(Severity.WARNING, code, place, arguments);
  }

  public static Finding error(String code, Place place, Map<String, String> arguments) {
    return new Finding(Severity.ERROR, code, place, arguments);
  }
}
