package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/// Whether the server is ready; it answers at all only when it is.
@Path("health")
public final class Health {

  @GET
  @Produces("application/json")
  public String get() {
    return "{\"status\":\"ready\"}\n";
  }
}
