package org.sluice.classify;

import java.time.LocalDate;
import java.util.List;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of dates of birth. Other dates look the same, so that the heading has to say it.
record BirthDates(LocalDate today) implements Detector {

  private static final Heading HEADING =
      Heading.of("出生", "生日", "birth", "birthday", "date of birth", "birthdate", "dob", "born");

  @Override
  public Watch watch(ColumnProfile column) {
    boolean named = HEADING.isOf(column.name());
    return new CountingWatch(
        column,
        Meaning.DATE_OF_BIRTH,
        new Enough(2, .8, HEADING),
        List.of(
            new Kind("classify.evidence.birth-date", cell -> named && isPossible(cell.text()))));
  }

  private boolean isPossible(String text) {
    return CalendarDate.parse(text)
        .filter(date -> date.getYear() >= 1900 && !date.isAfter(today))
        .isPresent();
  }
}
