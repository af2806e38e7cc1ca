package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.sluice.site.frame.Refusal;
import org.sluice.site.frame.Visit;

/// The identifier that stands in the graphs for a column: it leads to the dataset's page, which
/// tells what each release made of it.
@Path("datasets/{id}/columns/{column}")
public final class ColumnResource {

  @GET
  public Response get(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @PathParam("column") String column) {
    var visible = Lookup.dataset(Visit.of(request).view(), id);
    var isHeld =
        visible.releases().stream()
            .flatMap(held -> held.manifest().columns().stream())
            .anyMatch(each -> each.name().equals(column));
    if (!isHeld) {
      throw Refusal.notFound();
    }
    return Response.seeOther(URI.create("/datasets/" + id + "#columns")).build();
  }
}
