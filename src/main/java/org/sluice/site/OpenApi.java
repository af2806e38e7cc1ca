package org.sluice.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The description of all public addresses, as OpenAPI 3.1.
@Path("openapi.json")
public final class OpenApi {

  @GET
  @Produces("application/json")
  public byte[] get() {
    try (var in = OpenApi.class.getResourceAsStream("/site/openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("No openapi.json");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
