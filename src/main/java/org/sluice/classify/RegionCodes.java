package org.sluice.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// Columns of the region codes of GB/T 2260: places as numbers, which narrow down where somebody
/// lives.
final class RegionCodes implements Detector {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}(?:[0-9]{3}(?:[0-9]{3})?)?");
  private static final Heading HEADING =
      Heading.of(
          "区划", "行政区", "地区代码", "地区码", "区域代码", "户籍地代码", "region code", "area code", "division code");

  @Override
  public Watch watch(ColumnProfile column) {
    return new CountingWatch(
        column,
        Meaning.ADDRESS,
        new CountingWatch.Enough(2, .9, HEADING),
        List.of(
            new CountingWatch.Kind(
                "classify.evidence.region-code",
                cell ->
                    FORM.matcher(cell.text()).matches() && ResidentNumber.isRegion(cell.text())))) {
      @Override
      public Optional<Suggestion> verdict() {
        return super.verdict()
            .map(found ->
                new Suggestion(
                    found.column(),
                    found.meaning(),
                    SecurityLevel.L2,
                    PrivacyCategory.QUASI_IDENTIFIER,
                    found.confidence() - .1,
                    found.evidence()));
      }
    };
  }
}
