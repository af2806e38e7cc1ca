package org.sluice.vocab;

/// What the cells of a column are, as far as disclosure cares; found by detectors, confirmed by the
/// owner, used by the policy to choose a mask or a hierarchy. The code is the type word that
/// `sluice inspect --json` prints.
public enum Meaning implements Term {
  RESIDENT_ID("resident_id", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  NAME("name", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  PHONE("phone", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  ADDRESS("address", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  BANK_CARD("bank_card", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  EMAIL("email", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  PLATE("plate", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  IP("ip", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L2),
  DATE_OF_BIRTH("date_of_birth", PrivacyCategory.QUASI_IDENTIFIER, SecurityLevel.L2),
  GENDER("gender", PrivacyCategory.QUASI_IDENTIFIER, SecurityLevel.L2),
  AGE("age", PrivacyCategory.QUASI_IDENTIFIER, SecurityLevel.L2),
  ETHNICITY("ethnicity", PrivacyCategory.SENSITIVE, SecurityLevel.L2),
  FREE_TEXT_WITH_PII("free_text_with_pii", PrivacyCategory.DIRECT_IDENTIFIER, SecurityLevel.L3),
  FREE_TEXT("free_text", PrivacyCategory.NONE, SecurityLevel.L1),
  COORDINATE("coordinate", PrivacyCategory.NONE, SecurityLevel.L1),
  USCC("uscc", PrivacyCategory.NONE, SecurityLevel.L1),
  NONE("none", PrivacyCategory.NONE, SecurityLevel.L1);

  private final String code;
  private final PrivacyCategory category;
  private final SecurityLevel level;

  Meaning(String code, PrivacyCategory category, SecurityLevel level) {
    this.code = code;
    this.category = category;
    this.level = level;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String localName() {
    return "meaning-" + code.replace('_', '-');
  }

  /// The privacy category that is suggested for a column of this meaning.
  public PrivacyCategory category() {
    return category;
  }

  /// The security level that is suggested for a column of this meaning.
  public SecurityLevel level() {
    return level;
  }
}
