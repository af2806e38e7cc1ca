package org.sluice.search;

import java.util.List;

/// A text with marks, as pieces that follow each other; each still has to be escaped for where it
/// is shown.
public record Marked(List<Piece> pieces) {

  public Marked {
    pieces = List.copyOf(pieces);
  }

  /// A piece of the text, and whether it was looked for.
  public record Piece(String text, boolean marked) {}

  /// The text without its marks.
  public String plain() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
