package org.sluice.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Tier;

/// What the office says to the portal, signed. Each lies in a folder of its own in the outbox
/// (`NNNNNNNN`, its sequence number), as `statement.json` with `statement.sig`, a publication with
/// its bundles beside it. The portal takes them in order, each once and as a whole.
public sealed interface Statement {

  /// A dataset's listing changed, or it is listed for the first time, without a release.
  record Listed(Listing listing) implements Statement {}

  /// The releases of one version, all tiers together; they replace those of the version before as
  /// current.
  ///
  /// @param releases the bundles that came with it, each bound by the SHA-256 of its
  ///   `manifest.json`
  record Published(Listing listing, List<Bound> releases) implements Statement {
    public Published {
      releases = List.copyOf(releases);
    }
  }

  /// A release and the digest of its manifest.
  record Bound(ReleaseId release, String manifestSha256) {}

  /// Takes releases off every surface for good.
  ///
  /// @param version null for the whole dataset
  /// @param tier null for all tiers of the version
  /// @param reason code of `vocab/`: `error`, `privacy`, `law`, `superseded`, `other`
  record Retracted(
      String dataset, @Nullable Integer version, @Nullable Tier tier, String reason, Instant at)
      implements Statement {}

  /// A caller's key: the portal knows only its SHA-256.
  ///
  /// @param tier [Tier#REGISTERED], or [Tier#SHARED] for another department's account
  /// @param department of the caller; null for the public
  record CallerAdmitted(
      String caller, String keySha256, Tier tier, @Nullable String department, Instant until)
      implements Statement {}

  /// The caller's keys and grants end.
  record CallerDismissed(String caller) implements Statement {}

  /// A reviewed permission for one caller, dataset, purpose and period.
  record Granted(
      String grant, String caller, String dataset, String purpose, Instant from, Instant until)
      implements Statement {}

  /// A grant ends before its time.
  record GrantWithdrawn(String grant) implements Statement {}
}
