package org.sluice.classify;

import java.util.List;
import java.util.regex.Pattern;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of ages: numbers up to 120 under a heading, or with the word for years of age.
final class Ages implements Detector {

  private static final Pattern NUMBER = Pattern.compile("(?:1[01][0-9]|120|[1-9]?[0-9])(?:\\.0)?");
  private static final Pattern WORDED = Pattern.compile("(?:1[01][0-9]|120|[1-9]?[0-9])(?:周?岁|歲)");
  private static final Heading HEADING = Heading.of("年龄", "年齡", "周岁", "岁数", "age");

  @Override
  public Watch watch(ColumnProfile column) {
    boolean named = HEADING.isOf(column.name());
    return new CountingWatch(
        column,
        Meaning.AGE,
        new Enough(.8, .9, HEADING),
        List.of(
            new Kind(
                "classify.evidence.age", cell -> named && NUMBER.matcher(cell.text()).matches()),
            new Kind("classify.evidence.age", cell -> WORDED.matcher(cell.text()).matches())));
  }
}
