package org.sluice.vocab;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A text in one or several languages, keyed by BCP 47 tag (`zh`, `en`, `bo`).
public record LangText(Map<String, String> byLanguage) {

  public static final LangText EMPTY = new LangText(Map.of());

  public LangText {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  public static LangText of(String language, String text) {
    return new LangText(Map.of(language, text));
  }

  /// The text for a reader of `language`: in that language, else in its primary language, else in
  /// Chinese, else in English, else in any; empty where there is no text at all.
  public String in(String language) {
    for (var tag : new String[] {language, language.split("-", 2)[0], "zh", "en"}) {
      var text = byLanguage.get(tag);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return byLanguage.values().stream().filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  public boolean isBlank() {
    return byLanguage.values().stream().allMatch(String::isBlank);
  }
}
