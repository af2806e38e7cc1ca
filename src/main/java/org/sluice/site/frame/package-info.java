/// The web frame on which all pages and APIs stand: the server, who asks and in which language,
/// templates, static files, errors.
///
/// Begin with [WebServer], which serves a set of Jersey resources; a resource asks [Visit] who is
/// there and answers with [Pages] or a value. A [Refusal] thrown anywhere becomes one error shape
/// (RFC 9457) for programs and one page for people, by [Faults]. The request's life: [EdgeHeaders]
/// → compression → [Extensions] → [VisitFilter] → [BodyLimit] → resource → [AnswerHeaders].
@NullMarked
package org.sluice.site.frame;

import org.jspecify.annotations.NullMarked;
