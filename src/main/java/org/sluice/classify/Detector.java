package org.sluice.classify;

import org.sluice.profile.ColumnProfile;

/// Recognizes one kind of columns.
@FunctionalInterface
interface Detector {

  /// Begins to look at a column.
  Watch watch(ColumnProfile column);
}
