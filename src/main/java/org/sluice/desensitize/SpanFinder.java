package org.sluice.desensitize;

import java.util.List;

/// Finds what is personal in a free text. The detectors of `classify` know how; the wiring hands
/// them in.
@FunctionalInterface
public interface SpanFinder {

  /// The personal spans of the text, in any order; they may overlap.
  List<Span> find(String text);

  /// A part of a text.
  ///
  /// @param from index of the first character
  /// @param to index after the last one
  /// @param type what it is, such as `phone`; stands in the text instead
  record Span(int from, int to, String type) {}
}
