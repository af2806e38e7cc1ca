package org.sluice.classify;

import java.util.List;
import java.util.Set;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of ethnic groups.
final class Ethnicities implements Detector {

  private static final Set<String> GROUPS = WordList.words("ethnic-groups.txt");
  private static final Heading HEADING =
      Heading.of("民族", "族别", "ethnic", "ethnicity", "nationality");

  @Override
  public Watch watch(ColumnProfile column) {
    boolean named = HEADING.isOf(column.name());
    return new CountingWatch(
        column,
        Meaning.ETHNICITY,
        new Enough(.9, .7, HEADING),
        List.of(new Kind("classify.evidence.ethnicity", cell -> isGroup(cell.text(), named))));
  }

  private static boolean isGroup(String text, boolean named) {
    return text.endsWith("族")
        ? GROUPS.contains(text.substring(0, text.length() - 1))
        : named && GROUPS.contains(text);
  }
}
