package org.sluice.classify;

import org.jspecify.annotations.Nullable;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.SecurityLevel;

/// The owner's confirmed word on one column.
///
/// @param reason why the owner declares less than what was suggested; null where nothing was
///   overridden
public record ColumnClass(
    String column,
    SecurityLevel level,
    PrivacyCategory category,
    Meaning meaning,
    @Nullable String reason) {}
