package org.sluice.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Tier;

/// Somebody outside the office who has a key.
///
/// @param name for the office only; it never goes to the portal
/// @param dismissed null while the key is good
public record RegisteredCaller(
    String id,
    String name,
    Tier tier,
    @Nullable String department,
    Instant until,
    Instant issued,
    @Nullable Instant dismissed) {}
