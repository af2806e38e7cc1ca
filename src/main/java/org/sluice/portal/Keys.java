package org.sluice.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds the caller of a key. A key is looked up by its SHA-256, so the time that it takes says
/// nothing about how much of it was right.
final class Keys {

  private Keys() {}

  static Optional<Caller> find(List<State.Key> keys, String key, Instant now) {
    var digest = Digests.of(key);
    return keys.stream()
        .filter(one -> one.sha256().equals(digest) && now.isBefore(one.until()))
        .map(one -> new Caller(one.caller(), one.tier(), one.department()))
        .findFirst();
  }
}
