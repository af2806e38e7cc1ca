package org.sluice.vocab;

/// What a column says about persons (GB/T 37964 section 3; NIST SP 800-188), the most private
/// first.
public enum PrivacyCategory implements Term {
  /// Names one person by itself: resident number, phone, full name, exact address.
  DIRECT_IDENTIFIER("direct-identifier"),
  /// Harms or shames the person whom it is linked to: diagnosis, income, religion.
  SENSITIVE("sensitive"),
  /// Singles persons out in combination with others: birth date, sex, township.
  QUASI_IDENTIFIER("quasi-identifier"),
  /// About a person, but neither identifying nor sensitive.
  PERSONAL("personal"),
  /// Not about persons.
  NONE("none");

  private final String code;

  PrivacyCategory(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /// Whether this category asks for more protection than the other.
  public boolean isMorePrivateThan(PrivacyCategory other) {
    return compareTo(other) < 0;
  }
}
