package org.sluice.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// What the catalogue says about a dataset apart from its rows and columns. It holds nothing that a
/// reader of the most open tier may not see.
///
/// @param dataset the identifier, kept for ever: lower-case letters, digits and hyphens
/// @param listed whether the dataset is named to callers for whom it has no release; if not, it
///   does not exist for them
/// @param theme code of `vocab/themes.ttl`
/// @param level level of administration: `nation`, `province`, `city`, `county`, `township`
/// @param frequency update cycle, a code of the EU frequency table such as `ANNUAL`
/// @param tiers the tiers that have or will have a release
/// @param conditions per tier that is not open, how to get it, in words
/// @param closedReason why nothing is released, for closed datasets
/// @param landing further DCAT terms from the registration that the pages show, name to value
public record Listing(
    String dataset,
    LangText title,
    LangText description,
    Map<String, List<String>> keywords,
    Department department,
    String theme,
    String level,
    String frequency,
    String license,
    boolean listed,
    Set<Tier> tiers,
    Map<Tier, LangText> conditions,
    @Nullable LangText closedReason,
    Map<String, String> landing) {

  public Listing {
    keywords = Collections.unmodifiableMap(new TreeMap<>(keywords));
    var sorted = EnumSet.noneOf(Tier.class);
    sorted.addAll(tiers);
    tiers = Collections.unmodifiableSet(sorted);
    conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
    landing = Collections.unmodifiableMap(new TreeMap<>(landing));
  }

  /// The body that owns a dataset.
  ///
  /// @param id lower-case letters, digits and hyphens
  public record Department(String id, LangText name) {}
}
