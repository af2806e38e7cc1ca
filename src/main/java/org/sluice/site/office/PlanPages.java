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
import org.sluice.office.Classifying;
import org.sluice.office.Office;
import org.sluice.office.VersionId;
import org.sluice.policy.Planned;
import org.sluice.vocab.Problem;

/// What each tier would get of a version, what its owner asked for instead, and the order to make
/// the drafts.
@Path("/office/versions/{dataset}/{version: [0-9]{1,9}}/plan")
public final class PlanPages {

  private final Office office;
  private final Templates templates;

  PlanPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response plan(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    return templates.page(staff, "plan", model(staff, piece));
  }

  @POST
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
      return templates.again(staff, "plan", model(staff, piece), problem);
    }
  }

  private Map<String, Object> model(Staff staff, Workpiece piece) {
    Planned planned = office.classifying().plan(piece.version());
    Map<String, Object> model = piece.model("plan");
    model.put("allowed", planned.isAllowed());
    model.put("planFindings", planned.findings());
    model.put("policy", office.classifying().policy().reference());
    model.put("open", piece.isOpen());
    model.put("asked", Asked.of(Classifying.registration(piece.version()), staff.words()));
    model.put(
        "matrix",
        Matrix.of(planned.plan(), office.classifying().current(piece.version()), staff.words()));
    return model;
  }
}
