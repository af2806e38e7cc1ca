package org.sluice.site.frame;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sluice.portal.Caller;
import org.sluice.vocab.Problem;

/// Makes the [Visit] of each request before anything else looks at it: the reader from the address
/// and headers, the caller from an API key or a session. A wrong key is refused rather than taken
/// for nobody, so that a program notices; a session that ended is nobody, since its cookie outlives
/// it.
@PreMatching
@Priority(100)
final class VisitFilter implements ContainerRequestFilter {

  private final Admission admission;
  private final ZoneId zone;
  private final @Nullable URI base;

  VisitFilter(Admission admission, ZoneId zone, @Nullable URI base) {
    this.admission = admission;
    this.zone = zone;
    this.base = base;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(Visit.READER, reader(request, Map.of()));
    var reader = reader(request, Query.parse(request.getUriInfo().getRequestUri().getRawQuery()));
    request.setProperty(Visit.READER, reader);
    request.setProperty(
        Visit.PROPERTY, new Visit(reader, admission.views().apply(caller(request))));
  }

  private Reader reader(ContainerRequestContext request, Map<String, List<String>> query) {
    var uri = request.getUriInfo();
    var asked = uri.getQueryParameters().getFirst("lang");
    var language = Reader.language(asked, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return new Reader(
        language,
        language.equals(asked),
        zone,
        base == null ? uri.getBaseUri() : base,
        uri.getRequestUri().getRawPath(),
        query);
  }

  private Caller caller(ContainerRequestContext request) {
    var key = key(request);
    if (key != null) {
      try {
        return admission.keys().apply(key);
      } catch (Problem unknown) {
        throw new Refusal(401, unknown.findings().getFirst());
      }
    }
    var cookie = request.getCookies().get(Admission.SESSION_COOKIE);
    return cookie == null
        ? Caller.ANONYMOUS
        : admission.sessions().apply(cookie.getValue()).orElse(Caller.ANONYMOUS);
  }

  private static @Nullable String key(ContainerRequestContext request) {
    var header = request.getHeaderString("X-API-Key");
    if (header != null) {
      return header.strip();
    }
    var authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization == null) {
      return null;
    }
    return authorization.regionMatches(true, 0, "Bearer ", 0, 7)
        ? authorization.substring(7).strip()
        : "";
  }
}
