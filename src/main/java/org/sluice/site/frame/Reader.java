package org.sluice.site.frame;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Messages;

/// How to speak to whoever reads the answer: the language, the zone of times, and the address that
/// was asked.
///
/// @param chosen whether the language stands in the address (`?lang=`), so that links carry it on
/// @param base the address of the site, ending in a slash
/// @param path the path that was asked, beginning with a slash
/// @param query the query's parameters in order
public record Reader(
    String language,
    boolean chosen,
    ZoneId zone,
    URI base,
    String path,
    Map<String, List<String>> query) {

  /// The language of a request: the parameter `lang`, else the best of `Accept-Language`, else
  /// Chinese.
  static String language(@Nullable String asked, @Nullable String acceptLanguage) {
    var known = Messages.languages();
    if (asked != null && known.contains(asked)) {
      return asked;
    }
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return known.getFirst();
    }
    try {
      var best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage.strip()), known);
      return best == null ? known.getFirst() : best;
    } catch (IllegalArgumentException notALanguageRange) {
      return known.getFirst();
    }
  }

  public Messages messages() {
    return Messages.of(language);
  }

  /// The zone's name, such as `Asia/Shanghai`.
  public String zoneName() {
    return zone.getId();
  }

  /// A link within the site, which carries the language on where the reader chose one.
  public String link(String address) {
    return chosen ? Query.with(address, "lang", language) : address;
  }

  /// The address that was asked, in another language.
  public String inLanguage(String other) {
    return Query.with(Query.address(path, query), "lang", other);
  }
}
