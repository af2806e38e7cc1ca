/// What columns look like: datatype, blanks, distinct values, ranges, lengths, frequent values.
/// Facts, seen only in the office.
///
/// [TableProfile] is the answer; it is a bounded summary, whatever the length of the table.
@NullMarked
package org.sluice.profile;

import org.jspecify.annotations.NullMarked;
