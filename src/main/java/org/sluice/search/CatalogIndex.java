package org.sluice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.sluice.portal.View;
import org.sluice.portal.Visible;

/// The index of one view, in memory. Immutable; when nobody holds it any more it is gone.
final class CatalogIndex {

  static final Words STEMS = new Words(Words.Stemming.STEMS);
  private static final Words WHOLE = new Words(Words.Stemming.WHOLE);
  private static final String TEXT = "text";
  private static final String WORDS = "words";
  private static final String NUMBER = "number";

  private final List<Visible> datasets;
  private final List<Map<Facet, Set<String>>> values;
  private final List<Suggestion> suggestions;
  private final IndexSearcher searcher;
  private final int[] numbers;

  private record Suggestion(String folded, String text) {}

  private CatalogIndex(View view) throws IOException {
    this.datasets = view.datasets();
    this.values = datasets.stream().map(CatalogIndex::values).toList();
    this.suggestions = suggestions(datasets);
    var directory = new ByteBuffersDirectory();
    var analyzer = new PerFieldAnalyzerWrapper(STEMS, Map.of(WORDS, WHOLE));
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (int i = 0; i < datasets.size(); i++) {
        var text = Texts.all(datasets.get(i));
        var document = new Document();
        document.add(new TextField(TEXT, text, Store.NO));
        document.add(new TextField(WORDS, text, Store.NO));
        document.add(new NumericDocValuesField(NUMBER, i));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    var reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.numbers = new int[reader.maxDoc()];
    var stored = MultiDocValues.getNumericValues(reader, NUMBER);
    for (int doc = 0; doc < numbers.length; doc++) {
      if (stored != null && stored.advanceExact(doc)) {
        numbers[doc] = (int) stored.longValue();
      }
    }
  }

  static CatalogIndex of(View view) {
    try {
      return new CatalogIndex(view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All datasets that have the words, the best first; without words all, in the order of their
  /// identifiers.
  List<Integer> matches(Wanted wanted) throws IOException {
    if (numbers.length == 0) {
      return List.of();
    }
    var found = new ArrayList<Integer>();
    for (var hit : searcher.search(wanted.in(TEXT), numbers.length).scoreDocs) {
      found.add(numbers[hit.doc]);
    }
    if (wanted.required().isEmpty()) {
      found.sort(null);
    }
    return found;
  }

  Visible dataset(int number) {
    return datasets.get(number);
  }

  Set<String> values(int number, Facet facet) {
    return values.get(number).getOrDefault(facet, Set.of());
  }

  /// Another spelling of a text, each unknown word replaced by the nearest known one; the same text
  /// where there is none.
  String respelled(String text) throws IOException {
    var spelling = new DirectSpellChecker();
    var better = new StringBuilder(text);
    for (var word : WHOLE.of(text).reversed()) {
      if (word.kind() == Words.Kind.OTHER) {
        var term = new Term(WORDS, word.term());
        var nearest = spelling.suggestSimilar(term, 1, searcher.getIndexReader());
        if (searcher.getIndexReader().docFreq(term) == 0 && nearest.length > 0) {
          better.replace(word.start(), word.end(), nearest[0].string);
        }
      }
    }
    return better.toString();
  }

  /// Titles and keywords that begin with a text, or have a word that does; those that begin with it
  /// first.
  List<String> suggestions(String beginning, int most) {
    var folded = Words.folded(beginning);
    var first = new LinkedHashSet<String>();
    var later = new LinkedHashSet<String>();
    if (folded.isEmpty()) {
      return List.of();
    }
    for (var suggestion : suggestions) {
      if (suggestion.folded().startsWith(folded)) {
        first.add(suggestion.text());
      } else if (isWithin(suggestion.folded(), folded)) {
        later.add(suggestion.text());
      }
    }
    first.addAll(later);
    return first.stream().limit(most).toList();
  }

  /// Chinese has no spaces, so any place can begin a word there.
  private static boolean isWithin(String text, String part) {
    boolean latin = part.charAt(0) < 0x2E80;
    return text.contains(latin ? " " + part : part);
  }

  private static List<Suggestion> suggestions(List<Visible> datasets) {
    var texts = new LinkedHashSet<String>();
    datasets.forEach(dataset -> texts.addAll(Texts.suggestions(dataset)));
    return texts.stream()
        .filter(text -> !text.isBlank())
        .sorted()
        .map(text -> new Suggestion(Words.folded(text), text))
        .toList();
  }

  private static Map<Facet, Set<String>> values(Visible dataset) {
    var values = new HashMap<Facet, Set<String>>();
    for (var facet : Facet.values()) {
      values.put(facet, new LinkedHashSet<>(facet.values(dataset).toList()));
    }
    return values;
  }
}
