package org.sluice.classify;

import java.util.List;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of licence plates.
final class Plates implements Detector {

  private static final Heading HEADING =
      Heading.of("车牌", "号牌", "牌照", "plate", "license plate", "licence plate");

  @Override
  public Watch watch(ColumnProfile column) {
    return new CountingWatch(
        column,
        Meaning.PLATE,
        new Enough(.6, .3, HEADING),
        List.of(
            new Kind(
                "classify.evidence.plate",
                cell -> cell.isIdeographic() && Plate.isValid(cell.compact())),
            new Kind(
                "classify.evidence.plate-masked",
                cell -> cell.isMasked() && Plate.isMasked(cell.compact()))));
  }
}
