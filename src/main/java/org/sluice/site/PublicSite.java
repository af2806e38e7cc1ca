package org.sluice.site;

import java.util.List;
import org.sluice.rows.RowStore;
import org.sluice.search.Search;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Statics;
import org.sluice.sparql.SparqlEndpoint;

/// The public resources, wired.
public final class PublicSite {

  private PublicSite() {}

  /// One instance of each public resource.
  public static List<Object> resources(
      Pages pages,
      Statics statics,
      Search search,
      RowStore rows,
      CatalogGraph graph,
      SparqlEndpoint sparql) {
    return List.of(
        statics,
        new Health(),
        new OpenApi(),
        new Home(pages),
        new DatasetsResource(pages, search),
        new Suggestions(search),
        new DatasetResource(new DatasetPage(pages, rows), graph),
        new CatalogResource(graph),
        new SparqlResource(pages, sparql),
        new RowsResource(rows, new RowsPage(pages, rows), new RowsFile(rows, graph)),
        new RowFilter(),
        new ColumnResource(),
        new ReleaseResource(pages),
        new HelpPages(pages));
  }
}
