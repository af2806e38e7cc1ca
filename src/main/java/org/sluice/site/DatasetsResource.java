package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import org.sluice.search.Facet;
import org.sluice.search.Found;
import org.sluice.search.Search;
import org.sluice.search.SearchQuery;
import org.sluice.site.frame.Choice;
import org.sluice.site.frame.Json;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Query;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Tag;
import org.sluice.site.frame.Visit;

/// The datasets that a caller may know of, searched and narrowed by facets: as a page or as JSON.
@Path("datasets")
public final class DatasetsResource {

  private static final List<String> OFFERED = List.of("text/html", "application/json");

  private final Pages pages;
  private final Search search;

  public DatasetsResource(Pages pages, Search search) {
    this.pages = pages;
    this.search = search;
  }

  @GET
  public Response get(@Context ContainerRequestContext request) {
    var visit = Visit.of(request);
    var reader = visit.reader();
    var query = SearchParameters.read(reader);
    if (Choice.of(request.getRequest(), OFFERED).equals("text/html")) {
      var found = search.find(visit.view(), query);
      return pages.page(reader, "results", new Results(reader, query, found).model());
    }
    var tag = Tag.of(visit.view().fingerprint(), query, reader.query(), reader.base());
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    var body = json(reader, query, search.find(visit.view(), query));
    return Response.ok(body, "application/json").tag(tag).build();
  }

  private static String json(Reader reader, SearchQuery query, Found found) {
    var datasets = new DatasetJson(reader.base().toString());
    var node = Json.MAPPER.createObjectNode();
    node.put("total", found.total());
    node.put("offset", query.offset());
    node.put("limit", query.limit());
    var list = node.putArray("datasets");
    found.hits().forEach(hit -> list.add(datasets.brief(hit.dataset())));
    var facets = node.putObject("facets");
    for (var facet : Facet.values()) {
      var values = facets.putArray(facet.code());
      for (var count : found.facets().getOrDefault(facet, List.of())) {
        values.addObject().put("value", count.value()).put("count", count.count());
      }
    }
    found.didYouMean().ifPresent(better -> node.put("didYouMean", better));
    int last = query.offset() + found.hits().size();
    if (last < found.total() && !found.hits().isEmpty()) {
      var next = new LinkedHashMap<>(reader.query());
      next.put("offset", List.of(String.valueOf(last)));
      node.put("next", reader.base() + Query.address("datasets.json", next));
    }
    return node.toPrettyString() + "\n";
  }
}
