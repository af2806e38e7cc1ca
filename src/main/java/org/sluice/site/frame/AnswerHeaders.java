package org.sluice.site.frame;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/// Says of every answer on what it depends, that it has to be asked for again (a retraction works
/// within a second), and for public addresses that pages of other sites may read it.
final class AnswerHeaders implements ContainerResponseFilter {

  static final String VARY =
      "Accept, Accept-Language, Accept-Encoding, Authorization, X-API-Key, Cookie";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    var path = request.getUriInfo().getPath();
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.VARY, VARY);
      headers.putSingle(HttpHeaders.CACHE_CONTROL, caching(request, response.getStatus()));
    }
    if (!headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)
        && request.getProperty(Visit.READER) instanceof Reader reader
        && response.hasEntity()
        && isForPeople(response)) {
      headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, reader.language());
    }
    if (!path.equals("office") && !path.startsWith("office/")) {
      headers.putSingle("Access-Control-Allow-Origin", "*");
      headers.putSingle(
          "Access-Control-Expose-Headers",
          "ETag, Link, Content-Range, Accept-Ranges, Content-Disposition");
      if (request.getMethod().equals("OPTIONS")) {
        headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        headers.putSingle(
            "Access-Control-Allow-Headers",
            "Accept, Accept-Language, Authorization, Content-Type, If-None-Match, If-Range, Range, X-API-Key");
        headers.putSingle("Access-Control-Max-Age", "86400");
      }
    }
  }

  private static boolean isForPeople(ContainerResponseContext response) {
    var type = response.getMediaType();
    return type != null
        && (type.getSubtype().equals("html") || type.getSubtype().equals("problem+json"));
  }

  private static String caching(ContainerRequestContext request, int status) {
    var anonymous =
        request.getProperty(Visit.PROPERTY) instanceof Visit visit
            && visit.view().caller().isAnonymous();
    return status >= 400 ? "no-store" : anonymous ? "no-cache" : "private, no-cache";
  }
}
