package org.sluice.classify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sluice.profile.ColumnProfile;
import org.sluice.profile.TableProfile;
import org.sluice.table.Lexical;
import org.sluice.table.Table;
import org.sluice.vocab.Meaning;

/// Suggests what the columns of a table mean for disclosure. Every detector sees every cell; each
/// column gets the verdict with the most confidence, or none.
public final class Suggester {

  private static final double NOTHING_FOUND = .5;

  private final List<Detector> detectors;

  private Suggester(LocalDate today) {
    detectors =
        List.of(
            new ResidentNumbers(today),
            new CreditCodes(),
            new BankCards(),
            new PhoneNumbers(),
            new Emails(),
            new Plates(),
            new InternetAddresses(),
            new BirthDates(today),
            new Ethnicities(),
            new Genders(),
            new Ages(),
            new PersonNames(),
            new RegionCodes(),
            new Addresses(),
            new Coordinates(),
            new FreeTexts(new SpanFinder(today)));
  }

  /// A suggestion for each column, in the order of the table.
  ///
  /// @param today no date of birth is later
  public static List<Suggestion> suggest(Table table, TableProfile profile, LocalDate today)
      throws IOException {
    return PersonLevel.adjust(new Suggester(today).look(table, profile), profile);
  }

  private List<Suggestion> look(Table table, TableProfile profile) throws IOException {
    var watches = profile.columns().stream().map(this::watches).toList();
    try (var rows = table.rows()) {
      for (var row = rows.next(); row != null; row = rows.next()) {
        for (int i = 0; i < watches.size(); i++) {
          if (!Lexical.isBlank(row[i])) {
            var cell = Cell.of(row[i]);
            watches.get(i).forEach(watch -> watch.see(cell));
          }
        }
      }
    }
    var suggestions = new ArrayList<Suggestion>();
    for (int i = 0; i < watches.size(); i++) {
      suggestions.add(best(watches.get(i)).orElse(nothing(profile.columns().get(i).name())));
    }
    return suggestions;
  }

  private List<Watch> watches(ColumnProfile column) {
    return detectors.stream().map(detector -> detector.watch(column)).toList();
  }

  /// The verdict with the most confidence; of equals the one of the earlier detector.
  private static Optional<Suggestion> best(List<Watch> watches) {
    return watches.stream()
        .flatMap(watch -> watch.verdict().stream())
        .sorted(Comparator.comparingDouble(Suggestion::confidence).reversed())
        .findFirst();
  }

  private static Suggestion nothing(String column) {
    return new Suggestion(
        column,
        Meaning.NONE,
        Meaning.NONE.level(),
        Meaning.NONE.category(),
        NOTHING_FOUND,
        List.of());
  }
}
