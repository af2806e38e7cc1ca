package org.sluice.site.office;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.sluice.office.Office;
import org.sluice.office.Scope;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Problem;

/// Taking releases back: what, why, and being sure.
@Path("/office/retract")
public final class RetractPages {

  private static final List<String> REASONS =
      List.of("error", "privacy", "law", "superseded", "other");

  private final Office office;
  private final Templates templates;

  RetractPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response form(
      @Context ContainerRequestContext request,
      @QueryParam("scope") @DefaultValue("") String scope) {
    return templates.page(Staff.of(request), "retract", model(scope, ""));
  }

  @POST
  public Response retract(
      @Context ContainerRequestContext request,
      @FormParam("form") @DefaultValue("") String form,
      @FormParam("scope") @DefaultValue("") String scope,
      @FormParam("reason") @DefaultValue("") String reason,
      @FormParam("sure") @DefaultValue("") String sure) {
    Staff staff = Staff.of(request);
    staff.checkForm(form);
    try {
      if (!sure.equals("yes")) {
        throw Refusal.badRequest("site.office.retract.unsure", Map.of());
      }
      office.reviewing().retract(staff.account(), scope(scope), reason);
      return staff.goTo("/office/history");
    } catch (Problem problem) {
      return templates.again(staff, "retract", model(scope, reason), problem);
    }
  }

  private static Scope scope(String text) {
    try {
      return Scope.parse(text.strip());
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("site.office.retract.bad-scope", Map.of("scope", text));
    }
  }

  private static Map<String, Object> model(String scope, String reason) {
    return Map.of("scope", scope, "reason", reason, "reasons", REASONS);
  }
}
