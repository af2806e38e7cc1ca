package org.sluice.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.sluice.portal.Caller;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Half;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Site;
import org.sluice.site.frame.Statics;
import org.sluice.site.frame.WebServer;
import org.sluice.vocab.Tier;

/// The public site over the sample catalog, on a free port; the key `clerk` is a department's.
public final class Serving implements AutoCloseable {

  public static final Caller CLERK = new Caller("department:roads", Tier.SHARED, "roads");

  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  public Serving(Path folder) throws IOException {
    var catalog = new SampleCatalog(folder);
    var statics = new Statics();
    var pages = new Pages(statics, Half.PORTAL);
    var admission = new Admission(Serving::holder, cookie -> Optional.empty(), catalog::view);
    this.server =
        WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new Site(pages, admission, ZoneId.of("Asia/Shanghai"), null),
            PublicSite.resources(pages, statics));
  }

  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /// Asks for a path with headers, name and value in turn.
  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static Caller holder(String key) {
    if (key.equals("clerk")) {
      return CLERK;
    }
    throw Refusal.of(401, "http.401", Map.of());
  }

  @Override
  public void close() {
    server.close();
  }
}
