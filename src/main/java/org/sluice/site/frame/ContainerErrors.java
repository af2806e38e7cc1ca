package org.sluice.site.frame;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Errors that the container finds before or after any resource (a bad request line, headers too
/// large, a failure while stopping), in the same shape as all others.
final class ContainerErrors extends ErrorHandler {

  private final Faults faults;
  private final ZoneId zone;

  ContainerErrors(Faults faults, ZoneId zone) {
    this.faults = faults;
    this.zone = zone;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    var headers = request.getHeaders();
    var reader =
        new Reader(
            Reader.language(null, headers.get(HttpHeader.ACCEPT_LANGUAGE)),
            false,
            zone,
            URI.create("/"),
            "/",
            Map.of());
    var body = faults.body(Fault.of(code), reader, headers.get(HttpHeader.ACCEPT));
    EdgeHeaders.put(response);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.mediaType());
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, reader.language());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, StandardCharsets.UTF_8.encode(body.text()), callback);
  }
}
