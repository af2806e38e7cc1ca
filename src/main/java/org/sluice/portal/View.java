package org.sluice.portal;

import java.util.List;
import java.util.Optional;
import org.sluice.release.ReleaseId;

/// What exists for one caller in one generation of the holdings: the answer to the visibility
/// question, asked once a request. A dataset or release that is not in it does not exist for the
/// caller, and every lookup of one takes the same path as that of an unknown name.
public interface View {

  Caller caller();

  /// The number of the generation, which grows with every change of the holdings; a retraction that
  /// waits for its turn hides before it counts. It counts changes that the caller does not see too,
  /// so ETags take the [#fingerprint()].
  long generation();

  /// Names what this caller sees, equal for two callers or generations exactly when they see the
  /// same: caches, indexes and ETags are kept by it.
  String fingerprint();

  /// All datasets of the caller, in the order of their identifiers.
  List<Visible> datasets();

  Optional<Visible> dataset(String id);

  Optional<Held> release(ReleaseId id);

  /// The tombstone of a retracted release that the caller could have seen.
  Optional<Tombstone> tombstone(ReleaseId id);

  /// The tombstones of a dataset that the caller could have seen, newest first: also of one that is
  /// gone as a whole, which [#dataset(String)] no longer knows.
  List<Tombstone> tombstones(String dataset);
}
