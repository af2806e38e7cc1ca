/// The public pages and APIs: each address one resource, its representations chosen by `Accept` or
/// by extension.
///
/// Begin with [org.sluice.site.frame.WebServer], on which everything stands. Resources speak HTTP
/// only; what exists for a caller is the [org.sluice.portal.View] of the visit, asked once a
/// request.
@NullMarked
package org.sluice.site;

import org.jspecify.annotations.NullMarked;
