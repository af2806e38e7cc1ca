/// The office's pages: stewards register, classify and prepare, reviewers compare and decide, the
/// bureau keeps callers. A portal alone does not load them.
///
/// Begin with [OfficePages], which makes the resources. [StaffFilter] turns a request's cookie into
/// a [Staff] member; what they may do is decided by the desks of `org.sluice.office`, the pages
/// only show it. Everything works without a script.
@NullMarked
package org.sluice.site.office;

import org.jspecify.annotations.NullMarked;
