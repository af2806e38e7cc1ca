package org.sluice.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sluice.portal.Visible;
import org.sluice.vocab.LangText;

/// The words of a dataset, from what is visible of it and from nothing else.
final class Texts {

  private Texts() {}

  /// Everything that can be found, the title twice since it says most.
  static String all(Visible dataset) {
    var listing = dataset.listing();
    var parts = new ArrayList<String>();
    parts.addAll(values(listing.title()));
    parts.addAll(values(listing.title()));
    parts.add(listing.dataset());
    listing.keywords().values().forEach(parts::addAll);
    parts.addAll(values(listing.department().name()));
    parts.addAll(values(listing.description()));
    Set<String> columns = new LinkedHashSet<>();
    for (var held : dataset.releases()) {
      for (var column : held.manifest().columns()) {
        columns.add(column.name());
        columns.addAll(values(column.titles()));
        columns.addAll(values(column.description()));
      }
    }
    parts.addAll(columns);
    return String.join("\n", parts);
  }

  /// What can be suggested.
  static List<String> suggestions(Visible dataset) {
    var texts = new ArrayList<>(values(dataset.listing().title()));
    dataset.listing().keywords().values().forEach(texts::addAll);
    return texts;
  }

  private static Collection<String> values(LangText text) {
    return text.byLanguage().values();
  }
}
