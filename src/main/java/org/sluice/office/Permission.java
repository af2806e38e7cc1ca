package org.sluice.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reviewed permission for one caller, dataset, purpose and period.
///
/// @param withdrawn null while it was not ended before its time
public record Permission(
    String id,
    String caller,
    String dataset,
    String purpose,
    Instant from,
    Instant until,
    @Nullable Instant withdrawn) {}
