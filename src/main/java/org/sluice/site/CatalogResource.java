package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.sluice.site.frame.Choice;
import org.sluice.site.frame.Tag;
import org.sluice.site.frame.Visit;

/// The catalogue of what the caller sees, by DCAT-AP.
@Path("catalog")
public final class CatalogResource {

  private final CatalogGraph graph;

  public CatalogResource(CatalogGraph graph) {
    this.graph = graph;
  }

  @GET
  public Response get(@Context ContainerRequestContext request) {
    var view = Visit.of(request).view();
    var type = Choice.of(request.getRequest(), CatalogGraph.MEDIA_TYPES);
    var tag = Tag.of(view.fingerprint(), type);
    var unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).build();
    }
    return Response.ok(graph.catalog(view, type), type).tag(tag).build();
  }
}
