package org.sluice.site.frame;

import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts on every answer, errors of the container included, what a browser must know to keep the
/// reader safe: no script but the site's own files, nothing from other hosts, no frames, no
/// guessing of types.
final class EdgeHeaders extends Handler.Wrapper {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
              + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()");

  EdgeHeaders(Handler next) {
    super(next);
  }

  static void put(Response response) {
    HEADERS.forEach(response.getHeaders()::put);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    put(response);
    return super.handle(request, response, callback);
  }
}
