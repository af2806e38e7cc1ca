package org.sluice.classify;

import java.util.regex.Pattern;

/// Licence plates of China (GA 36), those of new-energy vehicles too.
final class Plate {

  static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
  static final String FORM =
      PROVINCE
          + "[A-HJ-NP-Z][·.]?(?:"
          + "[A-HJK][A-HJ-NP-Z0-9][0-9]{4}"
          + "|[0-9]{5}[A-HJK]"
          + "|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])";
  private static final Pattern PATTERN =
      Pattern.compile(FORM + "|使[0-9]{6}|[0-9]{6}使|[A-Z]?[0-9]{4,5}[使领]");
  private static final Pattern MASKED =
      Pattern.compile(PROVINCE + "[A-HJ-NP-Z*][·.]?[A-Z0-9*]{5,6}");

  private Plate() {}

  static boolean isValid(String compact) {
    return compact.length() >= 6 && compact.length() <= 10 && PATTERN.matcher(compact).matches();
  }

  static boolean isMasked(String compact) {
    return compact.indexOf('*') >= 0 && MASKED.matcher(compact).matches();
  }
}
