package org.sluice.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names what is seen by its content: listings, releases and tombstones, each by its digest. Two
/// entitlements that see the same share one, and it stays when only something hidden changes.
final class Fingerprint {

  private Fingerprint() {}

  static String of(
      Holdings holdings, Collection<Visible> datasets, Map<String, List<Tombstone>> tombstones) {
    var digest = Digests.sha256();
    for (var visible : datasets) {
      add(digest, "listing", holdings.listingDigest(visible.listing().dataset()));
      for (var held : visible.releases()) {
        add(digest, "release", holdings.manifestDigest(held.manifest().id()));
      }
    }
    for (var gone : new TreeMap<>(tombstones).values()) {
      gone.forEach(one -> add(digest, "tombstone", one.release() + " " + one.at()));
    }
    return Digests.hex(digest.digest()).substring(0, 32);
  }

  private static void add(MessageDigest digest, String kind, String value) {
    digest.update((kind + " " + value + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
