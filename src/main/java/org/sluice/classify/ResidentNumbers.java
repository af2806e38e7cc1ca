package org.sluice.classify;

import java.time.LocalDate;
import java.util.List;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of resident identity numbers. One in ten cells is enough where check digits are right: a
/// random number of 18 digits passes at well under one in a thousand.
record ResidentNumbers(LocalDate today) implements Detector {

  private static final Heading HEADING =
      Heading.of(
          "身份证",
          "公民身份号码",
          "证件号",
          "身分證",
          "resident id",
          "identity",
          "id card",
          "id no",
          "id number");

  @Override
  public Watch watch(ColumnProfile column) {
    return new CountingWatch(
        column,
        Meaning.RESIDENT_ID,
        new Enough(.3, .1, HEADING),
        List.of(
            new Kind(
                "classify.evidence.resident-id",
                cell -> ResidentNumber.isValid(cell.compact(), today)),
            new Kind("classify.evidence.resident-id-legacy", this::isLegacy),
            new Kind(
                "classify.evidence.resident-id-masked",
                cell -> ResidentNumber.isMasked(cell.compact()))));
  }

  private boolean isLegacy(Cell cell) {
    return ResidentNumber.isLegacy(cell.compact(), today);
  }
}
