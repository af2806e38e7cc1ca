package org.sluice.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.portal.Visible;
import org.sluice.vocab.LangText;

/// The answer to a query.
///
/// @param total how many datasets there are on all pages together
/// @param facets per facet its values, the most frequent first; each counted as if nothing of its
///   own facet were chosen
/// @param didYouMean another spelling that finds something, where this one finds nothing
public record Found(
    int total, List<Hit> hits, Map<Facet, List<Count>> facets, Optional<String> didYouMean) {

  public Found {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /// A dataset that was found.
  ///
  /// @param title with the words that were found marked
  /// @param excerpt of the description, around them
  public record Hit(Visible dataset, Marked title, Marked excerpt) {}

  /// How many datasets have a value.
  ///
  /// @param label the name of a department; of others empty, since their words stand in the message
  ///   bundle
  /// @param chosen whether the query narrows by it
  public record Count(String value, LangText label, int count, boolean chosen) {}
}
