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

/// The portal of a home with everything derived from its holdings, taking in what the office says.
final class PortalHalf implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final RowStore rows;
  private final Search search;
  private final Portal portal;
  private final OutboxWatch watch;
  private final CatalogGraph graph;

  private PortalHalf(
      RowStore rows, Search search, Portal portal, OutboxWatch watch, CatalogGraph graph) {
    this.rows = rows;
    this.search = search;
    this.portal = portal;
    this.watch = watch;
    this.graph = graph;
  }

  /// Opens the portal, takes in what waits, and goes on looking.
  static PortalHalf open(Settings settings, InstantSource clock) throws IOException {
    var rows = RowStore.open(settings.home());
    var search = new Search();
    var portal = Portal.open(settings.home(), settings.tiers(), clock, List.of(rows, search));
    portal.takeIn();
    return new PortalHalf(
        rows, search, portal, OutboxWatch.begin(portal, PAUSE), new CatalogGraph(settings.base()));
  }

  Portal portal() {
    return portal;
  }

  List<Object> resources(Pages pages, Statics statics) {
    return PublicSite.resources(pages, statics, search, rows, graph);
  }

  @Override
  public void close() throws IOException {
    watch.close();
    portal.close();
    rows.close();
  }
}
