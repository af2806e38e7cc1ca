package org.sluice.classify;

import java.util.List;
import java.util.regex.Pattern;
import org.sluice.classify.CountingWatch.Enough;
import org.sluice.classify.CountingWatch.Kind;
import org.sluice.profile.ColumnProfile;
import org.sluice.vocab.Meaning;

/// Columns of e-mail addresses.
final class Emails implements Detector {

  static final String FORM =
      "[\\p{IsHan}A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}";
  private static final Pattern PATTERN = Pattern.compile(FORM);
  private static final Heading HEADING = Heading.of("邮箱", "电子邮件", "信箱", "e ?mail", "mail");

  @Override
  public Watch watch(ColumnProfile column) {
    return new CountingWatch(
        column,
        Meaning.EMAIL,
        new Enough(.5, .3, HEADING),
        List.of(new Kind("classify.evidence.email", cell -> isValid(cell.text()))));
  }

  static boolean isValid(String text) {
    return text.indexOf('@') > 0 && text.length() <= 254 && PATTERN.matcher(text).matches();
  }
}
