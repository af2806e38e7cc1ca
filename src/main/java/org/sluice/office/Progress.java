package org.sluice.office;

/// Told how far long work has come.
@FunctionalInterface
public interface Progress {

  /// Tells nobody.
  Progress NONE = (step, done, total) -> {};

  /// Says where the work is.
  ///
  /// @param step message key of what is being done, `office.step.…`
  /// @param done units that are done
  /// @param total units of the step; 0 where that is not known
  void at(String step, long done, long total);
}
