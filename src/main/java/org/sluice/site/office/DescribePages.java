package org.sluice.site.office;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.sluice.office.Classifying;
import org.sluice.office.Office;
import org.sluice.office.VersionId;
import org.sluice.policy.PlanMatrix;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Tier;

/// What a department says about a dataset: titles, descriptions, theme, tiers, privacy models.
@Path("/office/versions/{dataset}/{version: [0-9]{1,9}}/describe")
public final class DescribePages {

  private final Office office;
  private final Templates templates;

  DescribePages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  /// A preset of the policy, with its model of each tier in words.
  public record Preset(String name, List<String> models) {}

  @GET
  public Response form(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    return templates.page(
        staff,
        "describe",
        model(
            staff,
            piece,
            DescribeForm.of(
                Classifying.registration(piece.version()).with(piece.dataset().listing()))));
  }

  @POST
  public Response describe(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      MultivaluedMap<String, String> typed) {
    Staff staff = Staff.of(request);
    Fields fields = new Fields(typed);
    staff.checkForm(fields.text("form"));
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    DescribeForm form = DescribeForm.typed(fields, piece.dataset().listing());
    try {
      office
          .revising()
          .describe(
              staff.account(),
              piece.version().id(),
              form.on(Classifying.registration(piece.version()).with(piece.dataset().listing())));
      return staff.goTo("/office/versions/" + piece.version().id() + "/classification");
    } catch (Problem problem) {
      return templates.again(staff, "describe", model(staff, piece, form), problem);
    }
  }

  private Map<String, Object> model(Staff staff, Workpiece piece, DescribeForm form) {
    Map<String, Object> model = piece.model("describe");
    model.put("said", form);
    model.put("open", piece.isOpen());
    model.put("themes", DescribeForm.THEMES);
    model.put("administrations", DescribeForm.LEVELS);
    model.put("frequencies", DescribeForm.FREQUENCIES);
    model.put("tiers", Tier.RELEASED);
    var policy = office.classifying().policy();
    model.put(
        "presets",
        policy.presets().stream()
            .sorted()
            .map(name ->
                new Preset(
                    name,
                    Tier.RELEASED.stream()
                        .map(tier ->
                            staff.words().text("policy.tier." + tier.code())
                                + " "
                                + PlanMatrix.words(policy.model(tier, name), staff.words()))
                        .toList()))
            .toList());
    return model;
  }
}
