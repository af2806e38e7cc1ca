/// Tables as streams: read as they come (CSV, TSV, XLSX, JSON, JSON Lines, in whatever encoding and
/// dialect) and written in the formats of a release.
///
/// A [Table] can be opened as often as needed and hands out [Rows] one at a time; a cell is a
/// string in its lexical form and is never null, the blank cell is `""`. Nothing here holds a table
/// in memory.
@NullMarked
package org.sluice.table;

import org.jspecify.annotations.NullMarked;
