package org.sluice.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.classify.Suggester;
import org.sluice.classify.Suggestion;
import org.sluice.profile.Profiler;
import org.sluice.profile.TableProfile;
import org.sluice.table.Column;
import org.sluice.table.ReadOptions;
import org.sluice.table.Reading;
import org.sluice.table.Source;
import org.sluice.table.TableReader;
import org.sluice.vocab.Datatype;

/// What is found in a table by looking: how it reads, what its columns look like, what they seem to
/// mean.
///
/// @param suggestions one a column, in the order of the table
public record Inspection(Reading reading, TableProfile profile, List<Suggestion> suggestions) {

  public Inspection {
    suggestions = List.copyOf(suggestions);
  }

  /// Looks at a table.
  ///
  /// @param today no date of birth is later
  /// @throws org.sluice.table.TableProblem where it can't be read as one
  public static Inspection of(Source source, ReadOptions options, LocalDate today)
      throws IOException {
    var reading = TableReader.read(source, options);
    var profile = Profiler.profile(reading.table());
    return new Inspection(reading, profile, Suggester.suggest(reading.table(), profile, today));
  }

  /// The datatypes of the columns, by name.
  public Map<String, Datatype> datatypes() {
    return reading.table().columns().stream()
        .collect(Collectors.toMap(Column::name, Column::datatype));
  }

  /// The names of the columns, in the order of the table.
  public List<String> names() {
    return reading.table().columns().stream().map(Column::name).toList();
  }

  /// What is suggested for a column.
  public Optional<Suggestion> of(String column) {
    return suggestions.stream().filter(s -> s.column().equals(column)).findFirst();
  }
}
