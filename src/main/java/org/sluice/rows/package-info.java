/// The rows of a release: filtered, sorted, cut to columns, paged, exported.
///
/// [RowQuery] is what a caller asks, parsed from the parameters of an address by a grammar of our
/// own; [RowStore] answers it. No word of a caller ever becomes SQL: columns are looked up and
/// become positions, values become parameters.
///
/// The store keeps a copy of each release's rows of its own, as text with the number of each row,
/// made from `data.csv`: the bundle's Parquet is typed, and `1.50` read from it would come out as
/// `1.5`. Comparisons cast. The engine may read nothing but these files.
@NullMarked
package org.sluice.rows;

import org.jspecify.annotations.NullMarked;
