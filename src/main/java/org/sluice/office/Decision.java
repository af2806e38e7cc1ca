package org.sluice.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who decided what, when, about what, and why.
///
/// @param account opaque identifier
/// @param action a word such as `approve`; the message key is `office.action.ACTION`
/// @param subject what it was about, such as a version or a caller
public record Decision(
    long no, Instant at, String account, String action, String subject, @Nullable String reason) {}
