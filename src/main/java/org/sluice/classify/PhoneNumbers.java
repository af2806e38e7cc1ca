package org.sluice.classify;

import java.util.List;
import java.util.Optional;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of phone numbers. Numbers of eleven digits that count upwards are serial numbers.
final class PhoneNumbers implements Detector {

  private static final Heading HEADING =
      Heading.of(
          "电话", "手机", "联系方式", "移动电话", "電話", "手機", "phone", "mobile", "tel", "telephone", "cell");

  @Override
  public Watch watch(ColumnProfile column) {
    return new Phones(column);
  }

  private static final class Phones extends CountingWatch {

    private static final int NEAR = 1_000;

    private long last = Long.MIN_VALUE;
    private long steps;
    private long small;

    Phones(ColumnProfile column) {
      super(
          column,
          Meaning.PHONE,
          new Enough(.7, .3, HEADING),
          List.of(
              new Kind("classify.evidence.mobile", cell -> PhoneNumber.isMobile(cell.compact())),
              new Kind(
                  "classify.evidence.landline", cell -> PhoneNumber.isLandline(cell.compact())),
              new Kind(
                  "classify.evidence.phone-masked", cell -> PhoneNumber.isMasked(cell.compact()))));
    }

    @Override
    public void see(Cell cell) {
      super.see(cell);
      if (cell.compact().length() == 11 && cell.isDigits()) {
        long number = Long.parseLong(cell.compact());
        if (last != Long.MIN_VALUE) {
          steps++;
          small += number > last && number - last <= NEAR ? 1 : 0;
        }
        last = number;
      }
    }

    @Override
    public Optional<Suggestion> verdict() {
      boolean counts = steps >= 5 && small > steps * .8;
      return counts ? Optional.empty() : super.verdict();
    }
  }
}
