package org.sluice.classify;

import java.util.List;
import java.util.Optional;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// Columns of addresses: those that lead to doors name a household, coarser ones only narrow it
/// down.
final class Addresses implements Detector {

  private static final Heading HEADING =
      Heading.of("地址", "住址", "住所", "户籍", "籍贯", "居住地", "地点", "位置", "address", "residence");

  @Override
  public Watch watch(ColumnProfile column) {
    return new Placed(column);
  }

  private static final class Placed extends CountingWatch {

    private static final double SOME_DOORS = .1;

    Placed(ColumnProfile column) {
      super(
          column,
          Meaning.ADDRESS,
          new Enough(.7, .5, HEADING),
          List.of(
              new Kind(
                  "classify.evidence.address",
                  cell -> cell.isIdeographic() && Places.isExact(cell.text())),
              new Kind(
                  "classify.evidence.place",
                  cell -> cell.isIdeographic() && Places.isCoarse(cell.text()))));
    }

    @Override
    public Optional<Suggestion> verdict() {
      return super.verdict().map(found -> count(0) < cells() * SOME_DOORS ? coarse(found) : found);
    }

    private static Suggestion coarse(Suggestion found) {
      return new Suggestion(
          found.column(),
          found.meaning(),
          SecurityLevel.L2,
          PrivacyCategory.QUASI_IDENTIFIER,
          found.confidence() - .1,
          found.evidence());
    }
  }
}
