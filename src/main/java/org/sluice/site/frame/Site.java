package org.sluice.site.frame;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What all resources of one server share.
///
/// @param zone in which times are shown
/// @param base the address under which the public knows the site, ending in a slash; null to take
///   the one that was asked
public record Site(Pages pages, Admission admission, ZoneId zone, @Nullable URI base) {}
