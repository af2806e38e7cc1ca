package org.sluice.rdf;

import org.sluice.vocab.Tier;

/// The EU authority tables, and the values of them that DCAT-AP asks for.
final class Authority {

  private static final String TABLES = "http://publications.europa.eu/resource/authority/";

  static final String LANGUAGE = TABLES + "language/";
  static final String THEME = TABLES + "data-theme/";
  static final String FREQUENCY = TABLES + "frequency/";

  private Authority() {}

  /// The access right of a tier.
  static String accessRight(Tier tier) {
    return TABLES
        + "access-right/"
        + switch (tier) {
          case OPEN -> "PUBLIC";
          case REGISTERED, CONDITIONAL -> "RESTRICTED";
          case SHARED, CLOSED -> "NON_PUBLIC";
        };
  }
}
