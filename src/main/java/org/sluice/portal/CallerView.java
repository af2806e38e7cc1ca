package org.sluice.portal;

import java.util.List;
import java.util.Optional;
import org.sluice.release.ReleaseId;

/// A caller's view: lookups in what their entitlement sees.
record CallerView(Caller caller, long generation, Seen seen) implements View {

  @Override
  public String fingerprint() {
    return seen.fingerprint();
  }

  @Override
  public List<Visible> datasets() {
    return List.copyOf(seen.datasets().values());
  }

  @Override
  public Optional<Visible> dataset(String id) {
    return Optional.ofNullable(seen.datasets().get(id));
  }

  @Override
  public Optional<Held> release(ReleaseId id) {
    return Optional.ofNullable(seen.releases().get(id));
  }

  @Override
  public Optional<Tombstone> tombstone(ReleaseId id) {
    return tombstones(id.dataset()).stream().filter(one -> one.release().equals(id)).findFirst();
  }

  @Override
  public List<Tombstone> tombstones(String dataset) {
    return List.copyOf(seen.tombstones().getOrDefault(dataset, List.of()));
  }
}
