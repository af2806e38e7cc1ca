package org.sluice.office;

import java.time.LocalDate;
import org.sluice.desensitize.SpanFinder;

/// The detectors of `classify` for free text, as desensitizing asks them.
final class Personal {

  /// A fixed day and a late one, so that the same text is redacted alike on every day.
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  private static final org.sluice.classify.SpanFinder FINDER =
      new org.sluice.classify.SpanFinder(LAST_DAY);

  /// What is personal in a free text.
  static final SpanFinder SPANS =
      text ->
          FINDER.find(text).stream()
              .map(span -> new SpanFinder.Span(span.from(), span.to(), span.type().code()))
              .toList();

  private Personal() {}
}
