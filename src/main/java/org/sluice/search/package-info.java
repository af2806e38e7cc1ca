/// Full text, facets and suggestions over the catalogue; the only user of Lucene.
///
/// [Search] answers a [SearchQuery] for a view, and is the place to begin. There is an index for
/// each thing that can be seen, kept by the view's fingerprint and built from that view alone: what
/// a caller can't see can't move a hit, a rank, a count or a suggestion. One index with a filter
/// would not do, since term statistics are those of all documents.
///
/// All words of a dataset are one field (title, keywords, department, description, names and titles
/// of the columns of its visible releases): measured, that ranks better than a sum over fields.
/// Chinese is cut into bigrams and single characters with traditional folded to simplified, English
/// is stemmed.
@NullMarked
package org.sluice.search;

import org.jspecify.annotations.NullMarked;
