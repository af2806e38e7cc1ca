package org.sluice.portal;

import java.time.Instant;
import org.sluice.release.ReleaseId;

/// What is left of a retracted release: that it was, and why it is gone.
///
/// @param reason code: `error`, `privacy`, `law`, `superseded`, `other`
public record Tombstone(ReleaseId release, String reason, Instant at) {}
