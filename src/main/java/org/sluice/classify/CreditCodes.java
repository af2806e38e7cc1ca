package org.sluice.classify;

import java.util.List;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of unified social credit codes.
final class CreditCodes implements Detector {

  private static final Heading HEADING = Heading.of("信用代码", "信用编码", "uscc", "credit code");

  @Override
  public Watch watch(ColumnProfile column) {
    return new CountingWatch(
        column,
        Meaning.USCC,
        new Enough(.3, .1, HEADING),
        List.of(new Kind("classify.evidence.uscc", cell -> CreditCode.isValid(cell.compact()))));
  }
}
