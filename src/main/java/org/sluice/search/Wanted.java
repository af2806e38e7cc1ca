package org.sluice.search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The words of a query: those that have to be found (all of two, most of more), and single
/// characters of longer Chinese words, which only help to rank.
record Wanted(Set<String> required, Set<String> helping) {

  private static final float HELP = 0.2f;
  private static final double MOST = 0.75;

  static Wanted of(List<Words.Word> words) {
    var required = new LinkedHashSet<String>();
    var helping = new LinkedHashSet<String>();
    var covered = new HashSet<Integer>();
    for (var word : words) {
      if (word.kind() == Words.Kind.BIGRAM) {
        for (int at = word.start(); at < word.end(); at++) {
          covered.add(at);
        }
      }
    }
    for (var word : words) {
      boolean inBigram = word.kind() == Words.Kind.CHARACTER && covered.contains(word.start());
      (inBigram ? helping : required).add(word.term());
    }
    return new Wanted(required, helping);
  }

  Query in(String field) {
    if (required.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    var must = new BooleanQuery.Builder();
    required.forEach(term -> must.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    must.setMinimumNumberShouldMatch(
        required.size() <= 2 ? required.size() : (int) Math.ceil(required.size() * MOST));
    var query = new BooleanQuery.Builder().add(must.build(), Occur.MUST);
    for (var term : helping) {
      query.add(new BoostQuery(new TermQuery(new Term(field, term)), HELP), Occur.SHOULD);
    }
    return query.build();
  }
}
