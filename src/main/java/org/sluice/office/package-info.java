/// The half that knows raw tables: departments register, classify and prepare; reviewers approve;
/// what they decide is signed and laid into the outbox, the only door to the portal.
///
/// Begin with [Office], which opens everything over one home folder and hands out the desks:
/// accounts, registering, classifying, preparing, reviewing, callers. Each action of a desk takes
/// the [Account] that acts and refuses it here, below the web, where it may not ([Refusal]); each
/// is recorded in the decisions, which are only ever added to.
///
/// State lies in one relational database ([Registry]): SQLite inside the home by default,
/// PostgreSQL as well. What leaves is first written there with its sequence number and then to the
/// outbox, so that a crash in between is made good at the next start. The losing alternative, files
/// as the only state, could not give a sequence number and a decision in one step.
@NullMarked
package org.sluice.office;

import org.jspecify.annotations.NullMarked;
