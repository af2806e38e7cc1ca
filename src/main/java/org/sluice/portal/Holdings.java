package org.sluice.portal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.release.ReleaseId;
import org.sluice.vocab.Tier;

/// One generation of the holdings. Immutable: readers keep the one that they began with.
public final class Holdings {

  private static final int KEPT_VIEWS = 256;

  private final State state;
  private final List<Held> releases;
  private final SortedMap<ReleaseId, String> digests;
  private final Set<String> conditional;
  private final Map<Entitlement, Seen> seen = recentlyUsed();

  Holdings(State state, Map<ReleaseId, Held> held) {
    this.state = state;
    this.releases = List.copyOf(new TreeMap<>(held).values());
    this.digests = state.releases();
    if (!held.keySet().equals(digests.keySet())) {
      throw new IllegalArgumentException("The state and the folders name different releases");
    }
    this.conditional =
        Stream.concat(held.keySet().stream(), state.tombstones().stream().map(Tombstone::release))
            .filter(id -> id.tier() == Tier.CONDITIONAL)
            .map(ReleaseId::dataset)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Its number.
  public long generation() {
    return state.generation();
  }

  /// All releases of all tiers, in order: for surfaces that keep something for each. What a caller
  /// sees is [#view].
  public List<Held> releases() {
    return releases;
  }

  /// The views that are asked for most: of those who have no grant, the most open first.
  public List<View> audiences() {
    return List.of(
        view(Caller.ANONYMOUS, Instant.EPOCH),
        view(new Caller("registered", Tier.REGISTERED, null), Instant.EPOCH),
        view(new Caller("shared", Tier.SHARED, null), Instant.EPOCH));
  }

  /// What exists for a caller at a point in time.
  public View view(Caller caller, Instant now) {
    var entitlement = new Entitlement(caller.tier(), granted(caller, now));
    synchronized (seen) {
      return new CallerView(
          caller, generation(), seen.computeIfAbsent(entitlement, wanted -> Seen.of(this, wanted)));
    }
  }

  private Set<String> granted(Caller caller, Instant now) {
    if (caller.isAnonymous() || caller.tier() != Tier.REGISTERED) {
      return Set.of();
    }
    return state.grants().stream()
        .filter(grant -> grant.caller().equals(caller.id()) && grant.runsAt(now))
        .map(State.Grant::dataset)
        .filter(conditional::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  State state() {
    return state;
  }

  /// The same releases as far as another state still names them.
  Holdings as(State other) {
    var named = other.releases().keySet();
    var held = new TreeMap<ReleaseId, Held>();
    for (var one : releases) {
      if (named.contains(one.manifest().id())) {
        held.put(one.manifest().id(), one);
      }
    }
    return new Holdings(other, held);
  }

  String listingDigest(String dataset) {
    return Objects.requireNonNull(state.listings().get(dataset)).digest();
  }

  String manifestDigest(ReleaseId id) {
    return Objects.requireNonNull(digests.get(id));
  }

  private static <K, V> Map<K, V> recentlyUsed() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT_VIEWS;
      }
    };
  }
}
