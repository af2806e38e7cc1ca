/// Tables as streams: read as they come (CSV, TSV, XLSX, JSON, JSON Lines, GeoJSON, in whatever
/// encoding and dialect) and written in the formats of a release.
///
/// A [Table] can be opened as often as needed and hands out [Rows] one at a time; a cell is a
/// string in its lexical form and is never null, the blank cell is `""`. Nothing here holds a table
/// in memory, but for two things: a workbook's packed bytes and shared strings while it is read,
/// and the budget of a [SortedTable].
///
/// - Begin with [TableReader#read]. It goes through the file once, finds encoding, delimiter,
///   quotes and header, and answers the table, the [Dialect] that it found and what is not clean,
///   one finding a kind. [Decisions] says what is done about it. Dialect and decisions are stored,
///   so that the file is read tomorrow as it was today.
/// - A strict file goes through Jackson's CSV, which is twice as fast; the odd ones through
///   commons-csv. Encodings are found by strict decoding of the whole file, and the two Chinese
///   ones told apart by their common characters: detectors by frequency alone took short Latin
///   texts for Chinese.
/// - [Sinks] writes; what breaks a column's promised datatype is a [TableProblem] that names column
///   and row.
/// - [SortedTable] orders more rows than memory holds, laying them aside in a [SpillStore].
/// - [Lexical] and [DatatypeFinder] say what cells can stand for.
@NullMarked
package org.sluice.table;

import org.jspecify.annotations.NullMarked;
