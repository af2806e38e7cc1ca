/// What columns look like: datatype, blanks, distinct values, ranges, lengths, frequent values.
/// Facts, seen only in the office.
///
/// Begin with [Profiler]; [TableProfile] is its answer. It is a bounded summary, whatever the
/// length of the table: distinct values are counted exactly up to ten thousand and estimated above,
/// and frequent values are those of a bounded number of counters.
@NullMarked
package org.sluice.profile;

import org.jspecify.annotations.NullMarked;
