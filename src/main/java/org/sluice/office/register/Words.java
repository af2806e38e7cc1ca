package org.sluice.office.register;

import java.util.Optional;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;
import org.sluice.vocab.Term;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// The codes that a registration writes for terms, and the IRIs that they stand for.
final class Words {

  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private Words() {}

  /// The IRI of a code that is the value of a property; empty where the property has no terms or
  /// none of that code.
  static Optional<String> iri(String property, String word) {
    return switch (property) {
      case Names.TIERS -> Terms.find(Tier.class, word).map(Term::iri);
      case Names.LEVEL -> Terms.find(SecurityLevel.class, word).map(Term::iri);
      case Names.CATEGORY -> Terms.find(PrivacyCategory.class, word).map(Term::iri);
      case Names.MEANING -> Terms.find(Meaning.class, word).map(Term::iri);
      case Names.THEME -> code(AUTHORITY + "data-theme/", word);
      case Names.FREQUENCY -> code(AUTHORITY + "frequency/", word);
      case Names.ADMINISTRATION -> code(Term.NAMESPACE + "administration-", word);
      case Names.LICENSE ->
          word.matches("https?://[^\\s\"<>\\\\^`{|}]+") ? Optional.of(word) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// The code of a theme, frequency or level of administration that is written as a code or as an
  /// IRI.
  static String code(String word) {
    var local = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('#')) + 1);
    return local.startsWith("administration-")
        ? local.substring("administration-".length())
        : local;
  }

  private static Optional<String> code(String namespace, String word) {
    var code = word.startsWith(namespace) ? word.substring(namespace.length()) : word;
    return code.matches("[A-Za-z0-9_]+") ? Optional.of(namespace + code) : Optional.empty();
  }
}
