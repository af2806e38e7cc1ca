package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.sluice.portal.Visible;
import org.sluice.site.frame.Choice;
import org.sluice.site.frame.Tag;
import org.sluice.site.frame.Visit;

/// A dataset: a page for people, JSON and RDF for programs, all at one address.
@Path("datasets/{id}")
public final class DatasetResource {

  private static final List<String> OFFERED =
      Stream.concat(Stream.of("text/html", "application/json"), CatalogGraph.MEDIA_TYPES.stream())
          .toList();

  private final DatasetPage page;
  private final CatalogGraph graph;

  public DatasetResource(DatasetPage page, CatalogGraph graph) {
    this.page = page;
    this.graph = graph;
  }

  @GET
  public Response get(@Context ContainerRequestContext request, @PathParam("id") String id)
      throws IOException {
    var visit = Visit.of(request);
    var type = Choice.of(request.getRequest(), OFFERED);
    if (type.equals("text/html") && visit.view().dataset(id).isEmpty()) {
      return page.gone(visit, id);
    }
    var visible = Lookup.dataset(visit.view(), id);
    if (type.equals("text/html")) {
      return page.of(visit, visible);
    }
    var tag = Tag.of(visit.view().fingerprint(), id, type, visit.reader().base());
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    var status = Lookup.isWithdrawn(visible) ? 410 : 200;
    var body =
        type.equals("application/json") ? json(visit, visible) : graph.dataset(visible, type);
    return Response.status(status).entity(body).type(type).tag(tag).build();
  }

  private static String json(Visit visit, Visible visible) {
    return new DatasetJson(visit.reader().base().toString()).whole(visible).toPrettyString() + "\n";
  }
}
