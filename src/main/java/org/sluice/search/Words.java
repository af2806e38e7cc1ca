package org.sluice.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Cuts a text into what is indexed and looked for.
final class Words extends Analyzer {

  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  private final Stemming stemming;

  Words(Stemming stemming) {
    this.stemming = stemming;
  }

  /// What becomes of English words.
  enum Stemming {
    /// Only their stem counts.
    STEMS,
    /// They stay as people write them.
    WHOLE
  }

  /// A word, and where it stands.
  record Word(String term, Kind kind, int start, int end) {}

  /// What a word is.
  enum Kind {
    BIGRAM,
    CHARACTER,
    OTHER
  }

  /// The same text in simplified characters and lower case, for comparing beginnings.
  static String folded(String text) {
    return SIMPLIFIED.transliterate(text).toLowerCase(java.util.Locale.ROOT).strip();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokens = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokens));
    words = new CJKBigramFilter(new ICUTransformFilter(words, SIMPLIFIED), 15, true);
    words = new EnglishPossessiveFilter(words);
    return new TokenStreamComponents(
        tokens,
        switch (stemming) {
          case STEMS -> new PorterStemFilter(words);
          case WHOLE -> words;
        });
  }

  List<Word> of(String text) {
    var words = new ArrayList<Word>();
    try (var stream = tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(
            new Word(term.toString(), kind(type.type()), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Kind kind(String type) {
    return switch (type) {
      case CJKBigramFilter.DOUBLE_TYPE -> Kind.BIGRAM;
      case CJKBigramFilter.SINGLE_TYPE -> Kind.CHARACTER;
      default -> Kind.OTHER;
    };
  }
}
