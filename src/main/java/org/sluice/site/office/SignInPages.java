package org.sluice.site.office;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.sluice.office.Accounts;
import org.sluice.site.frame.Admission;
import org.sluice.site.frame.Pages;
import org.sluice.site.frame.Reader;
import org.sluice.site.frame.Visit;

/// Signing in and out. Whatever was wrong, the answer is the same.
@Path("/office")
public final class SignInPages {

  private final Accounts accounts;
  private final Pages pages;
  private final Sessions sessions;
  private final Attempts attempts;

  SignInPages(Accounts accounts, Pages pages, Sessions sessions, Attempts attempts) {
    this.accounts = accounts;
    this.pages = pages;
    this.sessions = sessions;
    this.attempts = attempts;
  }

  @GET
  @Path("login")
  public Response form(
      @Context ContainerRequestContext request, @QueryParam("to") @DefaultValue("") String to) {
    return form(Visit.of(request).reader(), 200, "", to, "");
  }

  @POST
  @Path("login")
  public Response signIn(
      @Context ContainerRequestContext request,
      @FormParam("login") @DefaultValue("") String login,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("to") @DefaultValue("") String to) {
    Reader reader = Visit.of(request).reader();
    if (!attempts.mayTry(login)) {
      return form(reader, 429, login, to, "site.office.login.wait");
    }
    var account = accounts.authenticate(login.strip(), password);
    if (account.isEmpty()) {
      attempts.failed(login);
      return form(reader, 403, login, to, "site.office.login.failed");
    }
    attempts.succeeded(login);
    String target = isOwnPage(to) ? to : reader.link("/office");
    return Response.seeOther(URI.create(target))
        .cookie(cookie(request, sessions.open(account.get()).token(), NewCookie.DEFAULT_MAX_AGE))
        .build();
  }

  @POST
  @Path("logout")
  public Response signOut(
      @Context ContainerRequestContext request, @FormParam("form") @DefaultValue("") String form) {
    Staff staff = Staff.of(request);
    staff.checkForm(form);
    sessions.close(staff.session().token());
    return Response.seeOther(URI.create(staff.reader().link("/")))
        .cookie(cookie(request, "", 0))
        .build();
  }

  private Response form(Reader reader, int status, String login, String to, String problem) {
    return Response.status(status)
        .entity(
            pages.render(
                reader, "office/login", Map.of("login", login, "to", to, "problem", problem)))
        .type(Pages.HTML)
        .header("Cache-Control", "no-store")
        .build();
  }

  /// Only a page of the office, so that nobody is sent elsewhere.
  private static boolean isOwnPage(String to) {
    try {
      return new URI(to).normalize().toString().matches("/office([/?].*)?");
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static NewCookie cookie(ContainerRequestContext request, String token, int age) {
    return new NewCookie.Builder(Admission.SESSION_COOKIE)
        .value(token)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(request.getUriInfo().getBaseUri().getScheme().equals("https"))
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
