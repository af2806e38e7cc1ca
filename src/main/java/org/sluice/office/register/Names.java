package org.sluice.office.register;

import java.util.Map;
import org.sluice.vocab.Term;

/// The names of properties in a registration: common prefixes, also where the document writes the
/// whole IRI or `dct:`.
final class Names {

  static final String TITLE = "dcterms:title";
  static final String DESCRIPTION = "dcterms:description";
  static final String IDENTIFIER = "dcterms:identifier";
  static final String PUBLISHER = "dcterms:publisher";
  static final String FREQUENCY = "dcterms:accrualPeriodicity";
  static final String LICENSE = "dcterms:license";
  static final String THEME = "dcat:theme";
  static final String KEYWORD = "dcat:keyword";
  static final String NAME = "foaf:name";
  static final String ADMINISTRATION = "sluice:administrationLevel";
  static final String LISTED = "sluice:listed";
  static final String TIERS = "sluice:tiers";
  static final String CONDITIONS = "sluice:conditions";
  static final String CLOSED_REASON = "sluice:closedReason";
  static final String PRESET = "sluice:preset";
  static final String MODELS = "sluice:models";
  static final String GRAPH = "sluice:graph";
  static final String SUBJECT = "sluice:subjectColumn";
  static final String READ = "sluice:read";
  static final String LEVEL = "sluice:securityLevel";
  static final String CATEGORY = "sluice:privacyCategory";
  static final String MEANING = "sluice:meaning";
  static final String HIERARCHY = "sluice:hierarchy";
  static final String TREATMENT = "sluice:treatment";
  static final String REASON = "sluice:reason";

  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/dc/terms/",
          "dcterms:",
          "http://www.w3.org/ns/dcat#",
          "dcat:",
          "http://xmlns.com/foaf/0.1/",
          "foaf:",
          Term.NAMESPACE,
          "sluice:",
          "dct:",
          "dcterms:",
          "dc:",
          "dcterms:");

  private Names() {}

  /// The name with its common prefix.
  static String common(String name) {
    for (var prefix : PREFIXES.entrySet()) {
      if (name.startsWith(prefix.getKey())) {
        return prefix.getValue() + name.substring(prefix.getKey().length());
      }
    }
    return name;
  }
}
