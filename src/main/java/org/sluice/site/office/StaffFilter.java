package org.sluice.site.office;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Query;
import org.sluice.site.frame.Visit;

/// Lets only those who are signed in see the office; others are sent to the form for that, and from
/// there back to the page that they asked for.
final class StaffFilter implements ContainerRequestFilter {

  static final String SIGN_IN = "office/login";

  private final Sessions sessions;

  StaffFilter(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    boolean isOffice = path.equals("office") || path.startsWith("office/");
    if (!isOffice || path.equals(SIGN_IN)) {
      return;
    }
    var reader = Visit.of(request).reader();
    var cookie = request.getCookies().get(Admission.SESSION_COOKIE);
    var session = cookie == null ? null : sessions.find(cookie.getValue()).orElse(null);
    if (session == null) {
      String asked = Query.address(reader.path(), reader.query());
      request.abortWith(
          Response.seeOther(URI.create(reader.link("/" + SIGN_IN + "?to=" + Query.encode(asked))))
              .build());
      return;
    }
    request.setProperty(Staff.PROPERTY, new Staff(reader, session));
  }
}
