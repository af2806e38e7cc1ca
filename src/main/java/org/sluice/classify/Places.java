package org.sluice.classify;

import java.util.Set;
import java.util.regex.Pattern;

/// Addresses and names of places: exact ones end at a door, coarse ones at a road, a village or
/// above.
final class Places {

  private static final Set<String> NAMES = WordList.words("places.txt");
  private static final Pattern DOOR =
      Pattern.compile("[0-9零一二三四五六七八九十百甲乙丙A-Za-z]+-?[0-9]*(?:号|號|栋|棟|幢|单元|室|弄|座|户|組|组|楼|樓)");
  private static final Pattern STREET =
      Pattern.compile("\\p{IsHan}(?:路|街|大道|道|巷|弄|胡同|村|庄|小区|社区|花园|苑|公寓|大厦|新村|里|组|屯|寨|营|嘎查|镇|乡|段)");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\p{IsHan}{1,12}(?:省|自治区|特别行政区|市|盟|自治州|州|地区|县|區|区|旗|鎮|镇|鄉|乡|街道|苏木|村|社区|里|縣)");

  private Places() {}

  /// Whether a text leads to a door.
  static boolean isExact(String text) {
    return text.length() >= 5
        && text.length() <= 100
        && DOOR.matcher(text).find()
        && STREET.matcher(text).find();
  }

  /// Whether a text names a region, a road or a village.
  static boolean isCoarse(String text) {
    return text.length() >= 2
        && text.length() <= 40
        && (NAMES.contains(text)
            || UNIT.matcher(text).matches()
            || (startsWithPlace(text) && STREET.matcher(text).find()));
  }

  private static boolean startsWithPlace(String text) {
    return (text.length() > 2 && NAMES.contains(text.substring(0, 2)))
        || (text.length() > 3 && NAMES.contains(text.substring(0, 3)));
  }
}
