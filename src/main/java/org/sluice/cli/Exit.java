package org.sluice.cli;

/// How a command ends.
final class Exit {

  /// It did what was asked, and the answer is good.
  static final int DONE = 0;

  /// The answer is no: a table that can't be read, a bundle that doesn't verify, a threshold that
  /// is missed, an action that is refused. Standard error says what and what to do next.
  static final int REFUSED = 1;

  /// The command line itself is wrong.
  static final int USAGE = 2;

  /// Sluice or the machine failed: a disk, a defect.
  static final int BROKEN = 70;

  private Exit() {}
}
