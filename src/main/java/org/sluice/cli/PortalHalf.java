package org.sluice.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.sluice.portal.OutboxWatch;
import org.sluice.portal.Portal;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.site.CatalogGraph;
import org.sluice.site.PublicSite;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Statics;
import org.sluice.sparql.Graphs;
import org.sluice.sparql.Limits;
import org.sluice.sparql.SparqlEndpoint;

/// The portal of a home with everything derived from its holdings, taking in what the office says.
final class PortalHalf implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final RowStore rows;
  private final Search search;
  private final Graphs graphs;
  private final Portal portal;
  private final OutboxWatch watch;
  private final CatalogGraph catalog;

  private PortalHalf(
      RowStore rows,
      Search search,
      Graphs graphs,
      Portal portal,
      OutboxWatch watch,
      CatalogGraph catalog) {
    this.rows = rows;
    this.search = search;
    this.graphs = graphs;
    this.portal = portal;
    this.watch = watch;
    this.catalog = catalog;
  }

  /// Opens the portal, takes in what waits, and goes on looking.
  static PortalHalf open(Settings settings, InstantSource clock) throws IOException {
    var named = CatalogGraph.portal(settings.base());
    var rows = RowStore.open(settings.home());
    var search = new Search();
    var graphs = Graphs.open(settings.home(), named, Graphs.USUAL_ROWS);
    var surfaces = List.of(rows, search, graphs);
    var portal = Portal.open(settings.home(), settings.tiers(), clock, surfaces);
    portal.takeIn();
    var watch = OutboxWatch.begin(portal, PAUSE);
    return new PortalHalf(rows, search, graphs, portal, watch, new CatalogGraph(named));
  }

  Portal portal() {
    return portal;
  }

  List<Object> resources(Pages pages, Statics statics) {
    var sparql = new SparqlEndpoint(graphs, Limits.USUAL);
    return PublicSite.resources(pages, statics, search, rows, catalog, sparql);
  }

  @Override
  public void close() throws IOException {
    watch.close();
    portal.close();
    graphs.close();
    rows.close();
  }
}
