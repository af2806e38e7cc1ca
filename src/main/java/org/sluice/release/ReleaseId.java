package org.sluice.release;

import java.util.Comparator;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// Names a release: what one tier gets of one version of a dataset. Written `DATASET/VERSION/TIER`.
public record ReleaseId(String dataset, int version, Tier tier) implements Comparable<ReleaseId> {

  private static final Comparator<ReleaseId> ORDER =
      Comparator.comparing(ReleaseId::dataset)
          .thenComparingInt(ReleaseId::version)
          .thenComparing(ReleaseId::tier);

  public ReleaseId {
    if (!dataset.matches("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?")
        || version < 1
        || tier == Tier.CLOSED) {
      throw new IllegalArgumentException(
          "Not a release: " + dataset + "/" + version + "/" + tier.code());
    }
  }

  /// The release that is written `DATASET/VERSION/TIER`.
  ///
  /// @throws IllegalArgumentException where it is not of that form
  public static ReleaseId parse(String text) {
    var parts = text.split("/", -1);
    if (parts.length != 3 || !parts[1].matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("Not a release: " + text);
    }
    var tier =
        Terms.find(Tier.class, parts[2])
            .orElseThrow(() -> new IllegalArgumentException("Not a tier: " + parts[2]));
    return new ReleaseId(parts[0], Integer.parseInt(parts[1]), tier);
  }

  /// The name of the release's folder.
  public String folder() {
    return dataset + "_" + version + "_" + tier.code();
  }

  @Override
  public int compareTo(ReleaseId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return dataset + "/" + version + "/" + tier.code();
  }
}
