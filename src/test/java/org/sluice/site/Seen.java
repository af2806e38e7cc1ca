package org.sluice.site;

import java.util.List;
import java.util.Optional;
import org.sluice.portal.Caller;
import org.sluice.portal.Held;
import org.sluice.portal.Tombstone;
import org.sluice.portal.View;
import org.sluice.portal.Visible;
import org.sluice.release.ReleaseId;

/// A view that is a value: what a caller sees, listed.
public record Seen(Caller caller, List<Visible> datasets, List<Tombstone> tombstones)
    implements View {

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public String fingerprint() {
    return Integer.toHexString(datasets.hashCode());
  }

  @Override
  public Optional<Visible> dataset(String id) {
    return datasets.stream().filter(d -> d.listing().dataset().equals(id)).findFirst();
  }

  @Override
  public Optional<Held> release(ReleaseId id) {
    return datasets.stream()
        .flatMap(d -> d.releases().stream())
        .filter(r -> r.manifest().id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<Tombstone> tombstone(ReleaseId id) {
    return tombstones.stream().filter(t -> t.release().equals(id)).findFirst();
  }

  @Override
  public List<Tombstone> tombstones(String dataset) {
    return tombstones.stream().filter(t -> t.release().dataset().equals(dataset)).toList();
  }
}
