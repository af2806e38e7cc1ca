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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.portal.Portal;
import org.sluice.portal.TestOffice;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Half;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Site;
import org.sluice.site.frame.Statics;
import org.sluice.site.frame.WebServer;
import org.sluice.sparql.Graphs;
import org.sluice.sparql.Limits;
import org.sluice.sparql.SparqlEndpoint;
import org.sluice.vocab.Tier;

/// The public site over the sample catalog, on a free port.
public final class Serving implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final RowStore rows;
  private final Graphs graphs;
  private final Portal portal;
  private final WebServer server;

  public Serving(Path home) throws IOException {
    SampleCatalog.say(home);
    this.rows = RowStore.open(home);
    var search = new Search();
    var named = CatalogGraph.portal("http://example.org");
    this.graphs = Graphs.open(home, named, Graphs.USUAL_ROWS);
    this.portal =
        Portal.open(
            home, Set.copyOf(Tier.RELEASED), () -> TestOffice.START, List.of(rows, search, graphs));
    portal.takeIn();
    var statics = new Statics();
    var pages = new Pages(statics, Half.PORTAL);
    var admission = new Admission(portal::authenticate, cookie -> Optional.empty(), portal::view);
    this.server =
        WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new Site(pages, admission, ZoneId.of("Asia/Shanghai"), null),
            PublicSite.resources(
                pages,
                statics,
                search,
                rows,
                new CatalogGraph(named),
                new SparqlEndpoint(graphs, Limits.USUAL)));
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

  @Override
  public void close() throws IOException {
    server.close();
    portal.close();
    rows.close();
    graphs.close();
  }
}
