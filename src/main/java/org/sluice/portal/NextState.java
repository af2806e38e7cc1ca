package org.sluice.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.release.Listing;
import org.sluice.release.ReleaseId;
import org.sluice.release.Statement;
import org.sluice.vocab.Finding;

/// The state after a statement: begins as the one before, is changed by what the statement says,
/// and becomes a value again.
final class NextState {

  private final State before;
  private final Map<String, State.Entry> listings;
  private final Map<ReleaseId, String> live;
  private final Map<String, Integer> newest;
  private final List<Tombstone> tombstones;
  private final Set<String> retractedDigests;
  private final List<State.Key> keys;
  private final List<State.Grant> grants;
  private final List<Refusal> refusals;

  NextState(State before) {
    this.before = before;
    this.listings = new HashMap<>(before.listings());
    this.live = new TreeMap<>(before.releases());
    this.newest = new HashMap<>(before.newest());
    this.tombstones = new ArrayList<>(before.tombstones());
    this.retractedDigests = new HashSet<>(before.retractedDigests());
    this.keys = new ArrayList<>(before.keys());
    this.grants = new ArrayList<>(before.grants());
    this.refusals = new ArrayList<>(before.refusals());
  }

  /// The state of the next generation, with the statement of that number done.
  State done(long sequence) {
    return state(before.generation() + 1, sequence);
  }

  /// The changed state under the number of the one before, with no statement done: for what is
  /// shown, and never written.
  State unnumbered() {
    return state(before.generation(), before.sequence());
  }

  private State state(long generation, long sequence) {
    var written = new HashMap<String, String>();
    live.forEach((id, digest) -> written.put(id.toString(), digest));
    return new State(
        generation,
        sequence,
        listings,
        written,
        newest,
        tombstones,
        retractedDigests,
        keys,
        grants,
        refusals);
  }

  /// Puts on record that a statement, or a part of it, was not taken in.
  NextState refuse(long sequence, Instant now, List<Finding> findings) {
    refusals.add(new Refusal(sequence, now, findings));
    return this;
  }

  /// Does what a statement says. Of a publication, [#hold] does the releases.
  NextState apply(Statement statement, Instant now) {
    switch (statement) {
      case Statement.Listed listed -> list(listed.listing(), now);
      case Statement.Published published -> list(published.listing(), now);
      case Statement.Retracted retracted -> retract(retracted);
      case Statement.CallerAdmitted admitted ->
          keys.add(
              new State.Key(
                  admitted.caller(),
                  admitted.keySha256(),
                  admitted.tier(),
                  admitted.department(),
                  admitted.until()));
      case Statement.CallerDismissed dismissed -> {
        keys.removeIf(key -> key.caller().equals(dismissed.caller()));
        grants.removeIf(grant -> grant.caller().equals(dismissed.caller()));
      }
      case Statement.Granted granted -> {
        grants.removeIf(grant -> grant.id().equals(granted.grant()));
        grants.add(
            new State.Grant(
                granted.grant(),
                granted.caller(),
                granted.dataset(),
                granted.from(),
                granted.until()));
      }
      case Statement.GrantWithdrawn withdrawn ->
          grants.removeIf(grant -> grant.id().equals(withdrawn.grant()));
    }
    return this;
  }

  /// Takes a release in.
  NextState hold(Statement.Bound bound) {
    var id = bound.release();
    live.put(id, bound.manifestSha256());
    newest.merge(id.dataset(), id.version(), Math::max);
    return this;
  }

  private void list(Listing listing, Instant now) {
    var digest = StateJson.digest(listing);
    var entry = listings.get(listing.dataset());
    if (entry == null || !entry.digest().equals(digest)) {
      listings.put(listing.dataset(), new State.Entry(listing, now, digest));
    }
  }

  private void retract(Statement.Retracted retracted) {
    var dataset = retracted.dataset();
    var version = retracted.version();
    var tier = retracted.tier();
    var gone = new ArrayList<ReleaseId>();
    for (var id : live.keySet()) {
      if (id.dataset().equals(dataset)
          && (version == null || id.version() == version)
          && (tier == null || id.tier() == tier)) {
        gone.add(id);
      }
    }
    for (var id : gone) {
      retractedDigests.add(String.valueOf(live.remove(id)));
    }
    if (gone.isEmpty() && version != null && tier != null) {
      gone.add(new ReleaseId(dataset, version, tier));
    }
    for (var id : gone) {
      if (tombstones.stream().noneMatch(one -> one.release().equals(id))) {
        tombstones.add(new Tombstone(id, retracted.reason(), retracted.at()));
      }
    }
    if (version == null) {
      listings.remove(dataset);
    } else {
      newest.merge(dataset, version, Math::max);
    }
  }
}
