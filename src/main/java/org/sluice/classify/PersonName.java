package org.sluice.classify;

import java.util.Set;
import java.util.regex.Pattern;

/// Names of persons: a family name and one or two characters, names with a point of other peoples,
/// and names in Latin letters.
final class PersonName {

  static final Set<String> SURNAMES = WordList.words("surnames.txt");
  private static final Set<Integer> GIVEN = WordList.characters("given-characters.txt");
  private static final String NOT_AT_THE_END =
      "区县市镇乡村街路桥站庄园店局院校厂湖山河江岛屯堡寨营沟口坡塘湾里巷弄场司部科处室组队所会社馆堂楼塔门寺庙族省州盟旗机器车票证表费税款率数量级类型";
  private static final Pattern POINTED =
      Pattern.compile("\\p{IsHan}{2,8}(?:[·•・.]\\p{IsHan}{1,8}){1,3}");
  private static final Pattern MASKED =
      Pattern.compile("(\\p{IsHan}{1,2})(?:[*某○]{1,3}\\p{IsHan}?|\\p{IsHan}[*○])");
  private static final Pattern LATIN =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?)?(?: \\p{Lu}[\\p{L}'’-]+){1,2}");

  private PersonName() {}

  /// Whether a text has the form of a Chinese name with a known family name.
  static boolean isChinese(String text) {
    int length = text.length();
    if (length < 2 || length > 4 || !isHan(text)) {
      return false;
    }
    int surname = surnameLength(text);
    int given = length - surname;
    return surname > 0
        && given >= 1
        && given <= 2
        && NOT_AT_THE_END.indexOf(text.charAt(length - 1)) < 0;
  }

  /// Whether the last character is common in given names.
  static boolean hasGivenCharacter(String name) {
    return GIVEN.contains((int) name.charAt(name.length() - 1));
  }

  static boolean isPointed(String text) {
    return text.length() >= 4 && text.length() <= 24 && POINTED.matcher(text).matches();
  }

  static boolean isMasked(String text) {
    if (text.length() > 5) {
      return false;
    }
    var masked = MASKED.matcher(text);
    return masked.matches() && SURNAMES.contains(masked.group(1));
  }

  static boolean isLatin(String text) {
    return text.length() <= 40 && LATIN.matcher(text).matches();
  }

  private static int surnameLength(String text) {
    if (text.length() >= 3 && SURNAMES.contains(text.substring(0, 2))) {
      return 2;
    }
    return text.length() <= 3 && SURNAMES.contains(text.substring(0, 1)) ? 1 : 0;
  }

  private static boolean isHan(String text) {
    return text.codePoints().allMatch(Character::isIdeographic);
  }
}
