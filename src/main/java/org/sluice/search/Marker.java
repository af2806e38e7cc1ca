package org.sluice.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Marks in a text what was looked for.
final class Marker {

  private static final int BEFORE = 40;
  private static final int LENGTH = 160;

  private final Words words;
  private final Set<String> wanted;

  Marker(Words words, Set<String> wanted) {
    this.words = words;
    this.wanted = wanted;
  }

  /// The whole text.
  Marked whole(String text) {
    return pieces(text, 0, text.length(), spans(text));
  }

  /// A piece of a long text around the first mark, or its beginning.
  Marked excerpt(String text) {
    var spans = spans(text);
    int from = 0;
    if (!spans.isEmpty() && spans.getFirst().end() > LENGTH) {
      from = Math.max(0, spans.getFirst().start() - BEFORE);
    }
    int to = Math.min(text.length(), from + LENGTH);
    from = whole(text, from);
    to = whole(text, to);
    var pieces = new ArrayList<>(pieces(text, from, to, spans).pieces());
    if (from > 0) {
      pieces.addFirst(new Marked.Piece("…", false));
    }
    if (to < text.length()) {
      pieces.add(new Marked.Piece("…", false));
    }
    return new Marked(pieces);
  }

  private record Span(int start, int end) {}

  private List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    if (wanted.isEmpty()) {
      return spans;
    }
    words.of(text).stream()
        .filter(word -> wanted.contains(word.term()))
        .sorted(java.util.Comparator.comparingInt(Words.Word::start))
        .forEach(word -> {
          if (!spans.isEmpty() && word.start() <= spans.getLast().end()) {
            var last = spans.removeLast();
            spans.add(new Span(last.start(), Math.max(last.end(), word.end())));
          } else {
            spans.add(new Span(word.start(), word.end()));
          }
        });
    return spans;
  }

  private static Marked pieces(String text, int from, int to, List<Span> spans) {
    var pieces = new ArrayList<Marked.Piece>();
    int at = from;
    for (var span : spans) {
      int start = Math.max(span.start(), at);
      int end = Math.min(span.end(), to);
      if (start < end) {
        if (start > at) {
          pieces.add(new Marked.Piece(text.substring(at, start), false));
        }
        pieces.add(new Marked.Piece(text.substring(start, end), true));
        at = end;
      }
    }
    if (at < to) {
      pieces.add(new Marked.Piece(text.substring(at, to), false));
    }
    return new Marked(pieces);
  }

  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
