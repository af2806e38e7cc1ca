package org.sluice.classify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sluice.vocab.Meaning;

/// Finds personal data in free text. Where a column is recognized, precision counts; here a span
/// too many costs less than one too few: a resident number with a wrong digit is blacked out, too.
public final class SpanFinder {

  private static final String SURNAME =
      "(?:"
          + PersonName.SURNAMES.stream()
              .filter(s -> s.length() == 2)
              .sorted()
              .collect(Collectors.joining("|"))
          + "|["
          + PersonName.SURNAMES.stream()
              .filter(s -> s.length() == 1)
              .sorted()
              .collect(Collectors.joining())
          + "])";
  private static final String GIVEN =
      "(?:(?!电话|手机|联系|住址|住在|地址|身份|反映|投诉|来电|先生|女士|小姐|老师|于|在|的|称|说|是|为|因|被|将|已|和|与|男|女|同志)\\p{IsHan}){1,2}";
  private static final String ROLE =
      "(?:姓名|联系人|患者|病人|投诉人|来电人|申请人|举报人|反映人|当事人|经办人|报案人|报修人|户主|家属|监护人|法定代表人|法人|负责人|市民|村民|居民|业主|职工|我叫|名叫|本人)";
  private static final String HONORIFIC = "(?:先生|女士|小姐|老师|医生|大夫|同志|师傅|大爷|大妈|阿姨|奶奶|爷爷|老人|某某|某)";
  private static final String NOT_AFTER_DIGIT = "(?<![0-9A-Za-z])";
  private static final String NOT_BEFORE_DIGIT = "(?![0-9A-Za-z])";

  private static final Pattern ANYTHING = Pattern.compile("");
  private static final String DOOR = "(?:号|栋|幢|座|单元|室|弄|组|楼|户)";

  private final List<Rule> rules;

  /// A part of a text.
  ///
  /// @param from index of the first character
  /// @param to index after the last one
  public record Span(int from, int to, Meaning type) {}

  /// What a kind of personal data looks like; group 1 is the span where there is one.
  ///
  /// @param sign what every such text holds, and most texts do not: quicker to look for
  private record Rule(Meaning type, Pattern sign, Pattern pattern, Predicate<String> test) {

    Rule(Meaning type, Pattern pattern, Predicate<String> test) {
      this(type, ANYTHING, pattern, test);
    }
  }

  /// A finder for texts written until a day.
  public SpanFinder(LocalDate today) {
    rules =
        List.of(
            new Rule(
                Meaning.RESIDENT_ID,
                Pattern.compile(
                    NOT_AFTER_DIGIT
                        + "[1-9][0-9]{5}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{3}[0-9Xx]"
                        + NOT_BEFORE_DIGIT),
                text -> ResidentNumber.birth(Cell.of(text).compact(), today).isPresent()),
            new Rule(
                Meaning.RESIDENT_ID,
                Pattern.compile(NOT_AFTER_DIGIT + "[1-9][0-9]{14}" + NOT_BEFORE_DIGIT),
                text -> ResidentNumber.isLegacy(text, today)),
            new Rule(
                Meaning.BANK_CARD,
                Pattern.compile(NOT_AFTER_DIGIT + "[2-6](?:[ -]?[0-9]){12,18}" + NOT_BEFORE_DIGIT),
                text -> BankCard.isValid(Cell.of(text).compact())),
            always(
                Meaning.PHONE,
                "(?<![0-9])(?:(?:\\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"),
            always(
                Meaning.PHONE,
                "(?<![0-9])[(]?0(?:10|2[0-9]|[3-9][0-9]{2})[)]?[ -]?[2-9][0-9]{3}[ -]?[0-9]{3,4}(?:[-转][0-9]{1,6})?(?![0-9])"),
            always(Meaning.PHONE, "(?:电话|座机|固话|[Tt]el)[::\\s是为]{0,3}([2-9][0-9]{6,7})(?![0-9])"),
            always(Meaning.EMAIL, Emails.FORM.replace("\\p{IsHan}", "")),
            always(Meaning.PLATE, Plate.FORM + NOT_BEFORE_DIGIT),
            new Rule(
                Meaning.IP,
                Pattern.compile("(?<![0-9.])" + InternetAddress.V4 + "(?![0-9]|\\.[0-9])"),
                InternetAddress::hasLargeOctet),
            always(Meaning.NAME, ROLE + "[::\\s是为]{0,3}(" + SURNAME + GIVEN + ")"),
            signed(Meaning.NAME, HONORIFIC, "(" + SURNAME + "\\p{IsHan}{0,2}?)" + HONORIFIC),
            always(Meaning.NAME, "\\p{IsHan}{2,6}[·•]\\p{IsHan}{2,6}(?:[·•]\\p{IsHan}{2,6})?"),
            signed(
                Meaning.ADDRESS,
                "[0-9一二三四五六七八九十]" + DOOR,
                "(?:\\p{IsHan}{2,8}?(?:省|自治区|市|盟|自治州|区|县|旗|镇|乡|街道|苏木)){0,4}"
                    + "[\\p{IsHan}]{1,8}?(?:路|大街|大道|街|巷|弄|胡同|小区|社区|花园|家园|苑|公寓|新村|村|屯)"
                    + "[\\p{IsHan}0-9A-Za-z-]{0,12}?"
                    + "(?:[0-9一二三四五六七八九十]+(?:-[0-9]+)*(?:号楼|号院|号|栋|幢|座|单元|室|弄|组|楼|户))"
                    + "(?:[0-9一二三四五六七八九十]+(?:-[0-9]+)*(?:号楼|号|栋|幢|座|单元|室|层|楼|户)?)*"));
  }

  private static Rule always(Meaning type, String pattern) {
    return new Rule(type, Pattern.compile(pattern), _ -> true);
  }

  private static Rule signed(Meaning type, String sign, String pattern) {
    return new Rule(type, Pattern.compile(sign), Pattern.compile(pattern), _ -> true);
  }

  /// The personal spans of a text, in any order; they may overlap.
  public List<Span> find(String text) {
    var narrow = Cell.halfWidth(text);
    var spans = new ArrayList<Span>();
    for (var rule : rules) {
      var isPossible = rule.sign().matcher(narrow).find();
      var found = rule.pattern().matcher(narrow);
      while (isPossible && found.find()) {
        int group = found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
        if (rule.test().test(found.group(group))) {
          spans.add(new Span(found.start(group), found.end(group), rule.type()));
        }
      }
    }
    return spans;
  }
}
