package org.sluice.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of names of persons. Many words begin with a character that is a family name too, so
/// most cells must have the form, and end in a character that given names like; and a column of few
/// values names something else.
final class PersonNames implements Detector {

  private static final Heading HEADING =
      Heading.of(
          "姓名",
          "联系人",
          "法定代表人",
          "负责人",
          "户主",
          "患者",
          "申请人",
          "经办人",
          "监护人",
          "投诉人",
          "来电人",
          "full name",
          "person",
          "contact name",
          "contact",
          "patient",
          "applicant",
          "owner name",
          "surname");
  private static final Heading LATIN_HEADING =
      Heading.of("姓名", "full name", "person", "contact name", "patient", "applicant", "name");

  @Override
  public Watch watch(ColumnProfile column) {
    return new Names(column);
  }

  private static final class Names extends CountingWatch {

    private static final double FEW = .05;

    private long given;

    Names(ColumnProfile column) {
      super(
          column,
          Meaning.NAME,
          new Enough(.75, .5, HEADING),
          List.of(
              new Kind("classify.evidence.name", cell -> PersonName.isChinese(cell.text())),
              new Kind(
                  "classify.evidence.name-pointed",
                  cell -> cell.isIdeographic() && PersonName.isPointed(cell.text())),
              new Kind(
                  "classify.evidence.name-masked",
                  cell -> cell.isIdeographic() && PersonName.isMasked(cell.text())),
              new Kind("classify.evidence.name-latin", latin(column))));
    }

    /// Capitalized words are names only where the heading says so.
    private static Predicate<Cell> latin(ColumnProfile column) {
      return LATIN_HEADING.isOf(column.name())
          ? cell -> PersonName.isLatin(cell.text())
          : _ -> false;
    }

    @Override
    public void see(Cell cell) {
      super.see(cell);
      if (PersonName.isChinese(cell.text()) && PersonName.hasGivenCharacter(cell.text())) {
        given++;
      }
    }

    @Override
    public Optional<Suggestion> verdict() {
      boolean named = HEADING.isOf(column().name());
      boolean words = given < count(0) * (named ? .3 : .6);
      boolean few = !named && count(2) == 0 && column().distinct() < Math.min(50, cells() * FEW);
      return words || few ? Optional.empty() : super.verdict();
    }
  }
}
