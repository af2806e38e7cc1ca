package org.sluice.site.frame;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Gzip for text. A request for a range gets the bytes as they are: a range counts in those.
final class Compression extends CompressionHandler {

  private static final String[] TEXTS = {
    "text/html",
    "text/css",
    "text/csv",
    "text/plain",
    "text/turtle",
    "text/javascript",
    "image/svg+xml",
    "application/json",
    "application/jsonl",
    "application/ld+json",
    "application/rdf+xml",
    "application/n-triples",
    "application/problem+json",
    "application/sparql-results+json",
    "application/sparql-results+xml"
  };

  Compression(Handler next) {
    super(next);
    putCompression(new GzipCompression());
    var config = CompressionConfig.builder();
    for (var type : TEXTS) {
      config.compressIncludeMimeType(type);
    }
    putConfiguration("/*", config.build());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var next = getHandler();
    if (next != null && request.getHeaders().contains(HttpHeader.RANGE)) {
      return next.handle(request, response, callback);
    }
    return super.handle(request, response, callback);
  }
}
