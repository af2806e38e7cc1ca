/// The holdings of a portal: releases accepted through the door, callers and grants, and **the one place that decides
/// what a caller sees**.
///
/// Every surface begins with [View]: it is made once a request for a [Caller] and answers what exists for them.
@NullMarked
package org.sluice.portal;

import org.jspecify.annotations.NullMarked;
