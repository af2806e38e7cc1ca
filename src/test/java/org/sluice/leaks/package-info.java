/// Tests over the whole of Sluice at once: nothing hidden is told on any surface, the same comes
/// out of the same, and a crash or a retraction leaves nothing half done.
///
/// [World] is an office, a portal and its server in one process; [Register] makes tables of persons
/// whose cells can be recognized wherever they turn up; [Crawler] reads everything that a [Visitor]
/// can reach.
package org.sluice.leaks;
