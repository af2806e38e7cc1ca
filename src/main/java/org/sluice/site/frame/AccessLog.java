package org.sluice.site.frame;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line a request: method, path, status, bytes, milliseconds. No query, address or header: what
/// people look for and with which key is nobody's business.
final class AccessLog implements RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.sluice.site.requests");

  @Override
  public void log(Request request, Response response) {
    LOG.info(
        "{} {} {} {} {}ms",
        request.getMethod(),
        request.getHttpURI().getPath(),
        response.getStatus(),
        Response.getContentBytesWritten(response),
        TimeUnit.NANOSECONDS.toMillis(NanoTime.since(request.getBeginNanoTime())));
  }
}
