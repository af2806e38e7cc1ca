package org.sluice.site;

import java.util.TreeMap;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Messages;

/// Texts of the bundles as values in all languages.
final class Words {

  private Words() {}

  /// The text of a key in every language that has it; the key's last part where none has.
  static LangText of(String key) {
    var texts = new TreeMap<String, String>();
    for (var language : Messages.languages()) {
      var bundle = Messages.of(language);
      if (bundle.has(key)) {
        texts.put(language, bundle.text(key));
      }
    }
    if (texts.isEmpty()) {
      texts.put("en", key.substring(key.lastIndexOf('.') + 1));
    }
    return new LangText(texts);
  }
}
