package org.sluice.classify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of genders: words, or the codes of GB/T 2261.1 under a heading.
final class Genders implements Detector {

  private static final Set<String> WORDS = Set.of("男", "女", "男性", "女性", "male", "female");
  private static final Set<String> LETTERS =
      Set.of("m", "f", "未知", "不详", "未说明", "unknown", "other");
  private static final Set<String> CODES = Set.of("0", "1", "2", "9");
  private static final Heading HEADING = Heading.of("性别", "性別", "sex", "gender");

  @Override
  public Watch watch(ColumnProfile column) {
    boolean named = HEADING.isOf(column.name());
    boolean both =
        column.frequent().stream()
            .map(f -> f.value().toLowerCase(Locale.ROOT))
            .toList()
            .containsAll(List.of("m", "f"));
    return new CountingWatch(
        column,
        Meaning.GENDER,
        new Enough(.9, .9, HEADING),
        List.of(
            new Kind(
                "classify.evidence.gender",
                cell -> {
                  var word = cell.text().toLowerCase(Locale.ROOT);
                  return WORDS.contains(word)
                      || ((both || named) && LETTERS.contains(word))
                      || (named && CODES.contains(word));
                })));
  }
}
