package org.sluice.site.frame;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.sluice.portal.View;

/// One request: how to speak to the reader, and what exists for the caller.
public record Visit(Reader reader, View view) {

  static final String PROPERTY = "org.sluice.site.visit";
  static final String READER = "org.sluice.site.reader";

  /// The visit that a request is.
  public static Visit of(ContainerRequestContext request) {
    return (Visit) request.getProperty(PROPERTY);
  }
}
