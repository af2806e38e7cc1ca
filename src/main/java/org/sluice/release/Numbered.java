package org.sluice.release;

/// A statement with its place in the order of all statements of an office, signed together, so that
/// an old statement can't be said again under a new number.
///
/// @param sequence from 1, without gaps
public record Numbered(long sequence, Statement statement) {

  public Numbered {
    if (sequence < 1 || sequence > 99_999_999) {
      throw new IllegalArgumentException("A sequence number lies between 1 and 99999999");
    }
  }

  /// The name of the statement's folder in the outbox.
  public String folder() {
    return String.format("%08d", sequence);
  }
}
