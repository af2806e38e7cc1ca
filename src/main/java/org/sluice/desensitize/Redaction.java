package org.sluice.desensitize;

import java.util.Comparator;

/// Redaction of free text (NIST SP 800-188 section 4.4): each personal span becomes a token of its
/// type such as `[phone]`. Where spans overlap, the first and longest takes the others in.
record Redaction(SpanFinder spans) implements CellTreatment {

  private static final Comparator<SpanFinder.Span> ORDER =
      Comparator.comparingInt(SpanFinder.Span::from)
          .thenComparing(Comparator.comparingInt(SpanFinder.Span::to).reversed())
          .thenComparing(SpanFinder.Span::type);

  @Override
  public String apply(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    var found =
        spans.find(cell).stream().filter(span -> span.from() < span.to()).sorted(ORDER).toList();
    var text = new StringBuilder();
    int end = 0;
    for (var span : found) {
      if (span.from() >= end) {
        text.append(cell, end, span.from()).append('[').append(span.type()).append(']');
      }
      end = Math.max(end, span.to());
    }
    return text.append(cell, end, cell.length()).toString();
  }
}
