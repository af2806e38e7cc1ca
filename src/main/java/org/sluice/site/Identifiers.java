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

/// The identifiers that stand in the graphs for rows and columns: each leads to where its thing is told of.
@Path("datasets/{id}")
public final class Identifiers {

  /// A row leads to itself in the row API.
  @GET
  @Path("releases/{version}/{tier}/rows/{number: [1-9][0-9]{0,11}}")
  public Response row(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @PathParam("version") String version,
      @PathParam("tier") String tier,
      @PathParam("number") long number) {
    var view = Visit.of(request).view();
    Lookup.dataset(view, id);
    var name = Lookup.parse(id + "/" + version + "/" + tier).orElseThrow(Refusal::notFound);
    if (number > Lookup.named(view, name).manifest().rows()) {
      throw Refusal.notFound();
    }
    return seeOther(
        "/datasets/" + id + "/rows?release=" + version + "/" + tier + "&offset=" + (number - 1) + "&limit=1");
  }

  /// A column leads to the dataset's page, which tells what each release made of it.
  @GET
  @Path("columns/{column}")
  public Response column(
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
    return seeOther("/datasets/" + id + "#columns");
  }

  private static Response seeOther(String address) {
    return Response.seeOther(URI.create(address)).build();
  }
}
