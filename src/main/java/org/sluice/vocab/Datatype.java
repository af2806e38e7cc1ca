package org.sluice.vocab;

/// The datatype of a column: the built-in datatypes of CSVW (Metadata Vocabulary for Tabular Data,
/// section 5.11) that Sluice finds by looking.
public enum Datatype {
  STRING("string"),
  BOOLEAN("boolean"),
  INTEGER("integer"),
  DECIMAL("decimal"),
  DATE("date"),
  DATETIME("dateTime"),
  TIME("time"),
  YEAR("gYear"),
  YEAR_MONTH("gYearMonth");

  private final String code;

  Datatype(String code) {
    this.code = code;
  }

  /// The name in CSVW metadata, which is also the local name in XML Schema.
  public String code() {
    return code;
  }

  /// The XML Schema datatype.
  public String iri() {
    return "http://www.w3.org/2001/XMLSchema#" + code;
  }

  /// Whether values are ordered as numbers.
  public boolean isNumeric() {
    return this == INTEGER || this == DECIMAL;
  }

  /// The datatype with that CSVW name, or [#STRING] for `null` and for names that Sluice does not
  /// type.
  public static Datatype of(@org.jspecify.annotations.Nullable String code) {
    for (var type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    return switch (code == null ? "" : code) {
      case "number", "double", "float" -> DECIMAL;
      case "int", "long", "nonNegativeInteger", "short" -> INTEGER;
      case "datetime" -> DATETIME;
      default -> STRING;
    };
  }
}
