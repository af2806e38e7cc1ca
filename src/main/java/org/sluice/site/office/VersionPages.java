package org.sluice.site.office;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.sluice.office.Office;
import org.sluice.office.VersionId;
import org.sluice.policy.Planned;
import org.sluice.vocab.Problem;

/// A version: how its table was read and what was found, and what each tier would get of it.
@Path("/office/versions/{dataset}/{version: [0-9]{1,9}}")
public final class VersionPages {

  private final Office office;
  private final Templates templates;

  VersionPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response findings(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    Map<String, Object> model = piece.model("findings");
    model.put("who", login(piece.version().createdBy()));
    return templates.page(staff, "version", model);
  }

  @GET
  @Path("plan")
  public Response plan(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    return templates.page(
        staff,
        "plan",
        planModel(staff, Workpiece.of(office, staff, new VersionId(dataset, version))));
  }

  @POST
  @Path("plan")
  public Response prepare(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      @FormParam("form") @DefaultValue("") String form) {
    Staff staff = Staff.of(request);
    staff.checkForm(form);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    try {
      return staff.goTo(
          "/office/submissions/"
              + office.preparing().prepare(staff.account(), piece.version().id()));
    } catch (Problem problem) {
      return templates.again(staff, "plan", planModel(staff, piece), problem);
    }
  }

  private Map<String, Object> planModel(Staff staff, Workpiece piece) {
    Planned planned = office.classifying().plan(piece.version());
    Map<String, Object> model = piece.model("plan");
    model.put("allowed", planned.isAllowed());
    model.put("planFindings", planned.findings());
    model.put("policy", office.classifying().policy().reference());
    model.put(
        "matrix",
        Matrix.of(planned.plan(), office.classifying().current(piece.version()), staff.words()));
    return model;
  }

  private String login(String account) {
    return office.accounts().find(account).map(found -> found.login()).orElse(account);
  }
}
