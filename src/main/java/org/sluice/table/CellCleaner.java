package org.sluice.table;

import org.sluice.vocab.Finding.Severity;

/// Takes out of cells what is no text: NUL characters, undecodable bytes, halves of surrogate
/// pairs. Each is found where it stands.
final class CellCleaner {

  private static final char REPLACEMENT = '\uFFFD';

  private final Decisions decisions;
  private final Tally tally;

  CellCleaner(Decisions decisions, Tally tally) {
    this.decisions = decisions;
    this.tally = tally;
  }

  /// Whether a cell is text already.
  static boolean isClean(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == 0 || c == Characters.UNDECODABLE || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  String clean(String cell, long row, String column) {
    var text = cell;
    if (text.indexOf(0) >= 0) {
      tally.add(ofNul(), "table.nul-bytes", row, column);
      text = text.replace("\0", "");
    }
    var whole = whole(text);
    if (!whole.equals(text)) {
      tally.add(ofUndecodable(), "table.undecodable-bytes", row, column);
    }
    return whole;
  }

  private static String whole(String text) {
    var whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == Characters.UNDECODABLE || isHalf(c) ? REPLACEMENT : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private Severity ofNul() {
    return switch (decisions.nulBytes()) {
      case REMOVE -> Severity.WARNING;
      case REFUSE -> Severity.ERROR;
    };
  }

  private Severity ofUndecodable() {
    return switch (decisions.undecodableBytes()) {
      case REPLACE -> Severity.WARNING;
      case REFUSE -> Severity.ERROR;
    };
  }
}
