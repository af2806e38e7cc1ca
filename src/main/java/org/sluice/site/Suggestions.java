package org.sluice.site;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sluice.search.Search;
import org.sluice.site.frame.Json;
import org.sluice.site.frame.Visit;

/// Titles and keywords that begin as somebody types.
@Path("suggest")
public final class Suggestions {

  private static final int MOST = 10;

  private final Search search;

  public Suggestions(Search search) {
    this.search = search;
  }

  @GET
  public Response get(
      @Context ContainerRequestContext request,
      @QueryParam("q") @DefaultValue("") String beginning) {
    var view = Visit.of(request).view();
    var list = Json.MAPPER.createArrayNode();
    if (!beginning.isBlank()) {
      search.suggest(view, beginning, MOST).forEach(list::add);
    }
    return Response.ok(list.toPrettyString() + "\n", "application/json").build();
  }
}
