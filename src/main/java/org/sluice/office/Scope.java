package org.sluice.office;

import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// What is taken back: a dataset, a version of it, or one release. Written `DATASET`,
/// `DATASET/VERSION` or `DATASET/VERSION/TIER`.
public record Scope(String dataset, @Nullable Integer version, @Nullable Tier tier) {

  public Scope {
    if (version == null && tier != null) {
      throw new IllegalArgumentException("A tier needs a version");
    }
  }

  /// The scope that is written so.
  ///
  /// @throws IllegalArgumentException where it is not of that form
  public static Scope parse(String text) {
    var parts = text.split("/", -1);
    if (parts.length > 3 || (parts.length > 1 && !parts[1].matches("[1-9][0-9]{0,8}"))) {
      throw new IllegalArgumentException("Not a dataset, version or release: " + text);
    }
    var version = parts.length > 1 ? Integer.valueOf(parts[1]) : null;
    var tier =
        parts.length > 2
            ? Terms.find(Tier.class, parts[2])
                .orElseThrow(() -> new IllegalArgumentException("Not a tier: " + parts[2]))
            : null;
    return new Scope(parts[0], version, tier);
  }

  @Override
  public String toString() {
    return dataset
        + (version == null ? "" : "/" + version)
        + (tier == null ? "" : "/" + tier.code());
  }
}
