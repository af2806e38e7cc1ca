package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// The home page of an office that runs without a portal: leads to the office's pages.
@Path("")
public final class Entrance {

  @GET
  public Response get() {
    return Response.seeOther(URI.create("/office")).build();
  }
}
