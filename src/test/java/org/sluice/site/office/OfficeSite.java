package org.sluice.site.office;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sluice.office.Account;
import org.sluice.office.Office;
import org.sluice.office.OfficeHome;
import org.sluice.office.Role;
import org.sluice.portal.Portal;
import org.sluice.release.Listing.Department;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.site.CatalogGraph;
import org.sluice.site.PublicSite;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Half;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Site;
import org.sluice.site.frame.Statics;
import org.sluice.site.frame.WebServer;
import org.sluice.sparql.Graphs;
import org.sluice.sparql.Limits;
import org.sluice.sparql.SparqlEndpoint;
import org.sluice.vocab.LangText;
import org.sluice.vocab.Tier;

/// An office with its pages and one account a role, served for a test.
final class OfficeSite implements AutoCloseable {

  static final String PASSWORD = "correct horse";

  final Office office;
  final Portal portal;
  private final RowStore rows;
  private final Graphs graphs;
  private final WebServer server;

  OfficeSite(Path folder) throws IOException {
    var home = folder.resolve("home");
    office = Office.open(OfficeHome.at(home), Clock.systemUTC(), new SecureRandom());
    Files.createDirectories(home.resolve("portal"));
    Files.write(home.resolve("portal").resolve("trusted.json"), office.publicKeys().toJson());
    rows = RowStore.open(home);
    var search = new Search();
    var named = CatalogGraph.portal("http://localhost:8080");
    graphs = Graphs.open(home, named, Graphs.USUAL_ROWS);
    portal =
        Portal.open(
            home, Set.copyOf(Tier.RELEASED), Clock.systemUTC(), List.of(rows, search, graphs));
    office
        .departments()
        .put(Account.CONSOLE, new Department("transport", LangText.of("zh", "云汀县交通运输局")));
    office.accounts().add(Account.CONSOLE, "steward", PASSWORD, Role.STEWARD, "transport");
    office.accounts().add(Account.CONSOLE, "reviewer", PASSWORD, Role.REVIEWER, null);
    office.accounts().add(Account.CONSOLE, "bureau", PASSWORD, Role.BUREAU, null);
    var sessions = new Sessions(Clock.systemUTC(), new SecureRandom());
    var zone = ZoneId.of("Asia/Shanghai");
    var statics = new Statics();
    var pages = new Pages(statics, Half.BOTH);
    var admission = new Admission(portal::authenticate, sessions::caller, portal::view);
    var resources =
        new ArrayList<>(OfficePages.resources(office, pages, sessions, Clock.systemUTC(), zone));
    resources.addAll(
        PublicSite.resources(
            pages,
            statics,
            search,
            rows,
            new CatalogGraph(named),
            new SparqlEndpoint(graphs, Limits.USUAL)));
    server =
        WebServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new Site(pages, admission, zone, null),
            resources);
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  @Override
  public void close() throws IOException {
    server.close();
    portal.close();
    rows.close();
    graphs.close();
    office.close();
  }
}
