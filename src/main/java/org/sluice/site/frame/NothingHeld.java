package org.sluice.site.frame;

import java.util.List;
import java.util.Optional;
import org.sluice.portal.Caller;
import org.sluice.portal.Held;
import org.sluice.portal.Tombstone;
import org.sluice.portal.View;
import org.sluice.portal.Visible;
import org.sluice.release.ReleaseId;

/// The view where there is no portal: nothing exists.
public record NothingHeld(Caller caller) implements View {

  @Override
  public long generation() {
    return 0;
  }

  @Override
  public String fingerprint() {
    return "nothing";
  }

  @Override
  public List<Visible> datasets() {
    return List.of();
  }

  @Override
  public Optional<Visible> dataset(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Held> release(ReleaseId id) {
    return Optional.empty();
  }

  @Override
  public Optional<Tombstone> tombstone(ReleaseId id) {
    return Optional.empty();
  }

  @Override
  public List<Tombstone> tombstones(String dataset) {
    return List.of();
  }
}
