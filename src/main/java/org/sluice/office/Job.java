package org.sluice.office;

/// How far the making of drafts has come, for a page that asks again and again.
///
/// @param step message key of what is being done, `office.step.…`
/// @param done units of that step that are done
/// @param total units that it has; 0 where that is not known
public record Job(State state, String step, long done, long total) {

  /// What a job is doing.
  public enum State {
    WAITING,
    RUNNING,
    /// Ended; the submission says how.
    ENDED
  }
}
