package org.sluice.classify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.profile.TableProfile;
import org.sluice.vocab.Finding;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.Place;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// What the columns of a table say about each other: an address beside names is somebody's, beside
/// bus lines it is a place; an age in a row that counts persons is a group's.
final class PersonLevel {

  private static final Set<Meaning> OF_PERSONS =
      EnumSet.of(Meaning.RESIDENT_ID, Meaning.NAME, Meaning.BANK_CARD, Meaning.DATE_OF_BIRTH);
  private static final Heading COUNTS =
      Heading.of(
          "人数",
          "人數",
          "数量",
          "數量",
          "合计",
          "合計",
          "总数",
          "总计",
          "總計",
          "户数",
          "件数",
          "count",
          "number of",
          "total",
          "births");

  private final List<Suggestion> suggestions;
  private final TableProfile profile;

  private PersonLevel(List<Suggestion> suggestions, TableProfile profile) {
    this.suggestions = suggestions;
    this.profile = profile;
  }

  static List<Suggestion> adjust(List<Suggestion> suggestions, TableProfile profile) {
    return new PersonLevel(suggestions, profile).adjust();
  }

  private List<Suggestion> adjust() {
    boolean persons = isAboutPersons();
    boolean groups = !persons && profile.columns().stream().anyMatch(c -> COUNTS.isOf(c.name()));
    boolean single = persons || (!groups && has(Meaning.GENDER) && has(Meaning.AGE));
    return suggestions.stream().map(s -> hinted(adjust(s, single, groups))).toList();
  }

  private boolean isAboutPersons() {
    return suggestions.stream()
        .anyMatch(s ->
            OF_PERSONS.contains(s.meaning()) || (s.meaning() == Meaning.PHONE && !isLandline(s)));
  }

  private boolean has(Meaning meaning) {
    return suggestions.stream().anyMatch(s -> s.meaning() == meaning);
  }

  private static boolean isLandline(Suggestion suggestion) {
    return suggestion.evidence().stream()
        .noneMatch(e ->
            e.code().equals("classify.evidence.mobile")
                || e.code().equals("classify.evidence.phone-masked"));
  }

  private static Suggestion adjust(Suggestion suggestion, boolean persons, boolean groups) {
    return switch (suggestion.meaning()) {
      case GENDER, AGE, ETHNICITY ->
          groups
              ? notPersonal(suggestion, suggestion.meaning(), "classify.evidence.groups")
              : suggestion;
      case ADDRESS ->
          persons
              ? suggestion
              : notPersonal(
                  suggestion,
                  suggestion.category() == PrivacyCategory.QUASI_IDENTIFIER
                      ? Meaning.NONE
                      : Meaning.ADDRESS,
                  "classify.evidence.no-persons");
      case PHONE ->
          persons || !isLandline(suggestion)
              ? suggestion
              : notPersonal(suggestion, Meaning.PHONE, "classify.evidence.no-persons");
      case COORDINATE ->
          persons
              ? with(
                  suggestion,
                  Meaning.COORDINATE,
                  SecurityLevel.L2,
                  PrivacyCategory.QUASI_IDENTIFIER,
                  note("classify.evidence.persons", suggestion))
              : suggestion;
      case RESIDENT_ID,
          NAME,
          BANK_CARD,
          EMAIL,
          PLATE,
          IP,
          DATE_OF_BIRTH,
          FREE_TEXT_WITH_PII,
          FREE_TEXT,
          USCC,
          NONE ->
          suggestion;
    };
  }

  /// How many values a quasi-identifier takes: the more, the more it singles out.
  private Suggestion hinted(Suggestion suggestion) {
    if (suggestion.category() != PrivacyCategory.QUASI_IDENTIFIER
        && suggestion.category() != PrivacyCategory.SENSITIVE) {
      return suggestion;
    }
    long distinct =
        profile.columns().stream()
            .filter(c -> c.name().equals(suggestion.column()))
            .mapToLong(c -> c.distinct())
            .findFirst()
            .orElse(0);
    return with(
        suggestion,
        suggestion.meaning(),
        suggestion.level(),
        suggestion.category(),
        Finding.note(
            "classify.evidence.distinct",
            Place.column(suggestion.column()),
            Map.of(
                "distinct", CountingWatch.number(distinct),
                "rows", CountingWatch.number(profile.rows()))));
  }

  private static Suggestion notPersonal(Suggestion suggestion, Meaning meaning, String evidence) {
    return with(
        suggestion, meaning, SecurityLevel.L1, PrivacyCategory.NONE, note(evidence, suggestion));
  }

  private static Finding note(String code, Suggestion suggestion) {
    return Finding.note(code, Place.column(suggestion.column()), Map.of());
  }

  private static Suggestion with(
      Suggestion suggestion,
      Meaning meaning,
      SecurityLevel level,
      PrivacyCategory category,
      Finding evidence) {
    var more = new ArrayList<>(suggestion.evidence());
    more.add(evidence);
    return new Suggestion(
        suggestion.column(), meaning, level, category, suggestion.confidence(), more);
  }
}
