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
import java.util.function.Supplier;
import org.sluice.office.Classifying;
import org.sluice.office.Office;
import org.sluice.office.VersionId;
import org.sluice.office.register.RegisteredColumn;
import org.sluice.office.register.Registration;
import org.sluice.policy.ColumnPlan;
import org.sluice.policy.DisclosurePlan;
import org.sluice.policy.Treatment;
import org.sluice.policy.Wish;
import org.sluice.profile.ColumnProfile;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Datatype;
import org.sluice.vocab.Problem;
import org.sluice.vocab.Terms;
import org.sluice.vocab.Tier;

/// What the owner asks for in one cell of the matrix in place of what the policy says, and how a
/// column is coarsened.
@Path("/office/versions/{dataset}/{version: [0-9]{1,9}}/wish")
public final class WishPages {

  private final Office office;
  private final Templates templates;

  WishPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  /// One cell of the matrix.
  private record Cell(
      Workpiece piece, Registration registration, RegisteredColumn column, Tier tier) {}

  @GET
  public Response form(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version) {
    Staff staff = Staff.of(request);
    Fields asked = new Fields(request.getUriInfo().getQueryParameters());
    Cell cell = cell(staff, new VersionId(dataset, version), asked);
    return templates.page(staff, "wish", model(staff, cell, asked));
  }

  @POST
  public Response wish(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      MultivaluedMap<String, String> typed) {
    return act(
        request,
        new VersionId(dataset, version),
        typed,
        (cell, fields) ->
            cell.column()
                .with(
                    new Wish(
                        cell.tier(),
                        cell.column().name(),
                        treatments(cell).read(fields.text("treatment"), fields.text("figures")),
                        fields.text("reason"))));
  }

  @POST
  @Path("back")
  public Response takeBack(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      MultivaluedMap<String, String> typed) {
    return act(
        request,
        new VersionId(dataset, version),
        typed,
        (cell, fields) ->
            fields.text("tier").isEmpty()
                ? cell.column().withHierarchy(null)
                : cell.column().without(cell.tier()));
  }

  @POST
  @Path("hierarchy")
  public Response hierarchy(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      MultivaluedMap<String, String> typed) {
    return act(
        request,
        new VersionId(dataset, version),
        typed,
        (cell, fields) ->
            cell.column()
                .withHierarchy(
                    HierarchyForm.read(
                        fields.text("hierarchy"),
                        fields.text("steps"),
                        cell.column().hierarchy())));
  }

  private interface Change {
    RegisteredColumn of(Cell cell, Fields fields);
  }

  private Response act(
      ContainerRequestContext request,
      VersionId id,
      MultivaluedMap<String, String> typed,
      Change change) {
    Staff staff = Staff.of(request);
    Fields fields = new Fields(typed);
    staff.checkForm(fields.text("form"));
    Cell cell = cell(staff, id, fields);
    try {
      office.revising().wish(staff.account(), id, change.of(cell, fields));
      return staff.goTo("/office/versions/" + id + "/plan");
    } catch (Problem problem) {
      return templates.again(staff, "wish", model(staff, cell, fields), problem);
    }
  }

  private Cell cell(Staff staff, VersionId id, Fields fields) {
    Workpiece piece = Workpiece.of(office, staff, id);
    Registration registration = Classifying.registration(piece.version());
    String name = fields.text("column");
    Supplier<RegisteredColumn> unsaid =
        () -> {
          profile(piece, name);
          return RegisteredColumn.named(name);
        };
    return new Cell(
        piece,
        registration,
        registration.column(name).orElseGet(unsaid),
        Terms.find(Tier.class, fields.text("tier")).orElse(Tier.SHARED));
  }

  private static ColumnProfile profile(Workpiece piece, String column) {
    return piece.version().profile().columns().stream()
        .filter(profile -> profile.name().equals(column))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private TreatmentForm treatments(Cell cell) {
    DisclosurePlan plan = office.classifying().plan(cell.piece().version()).plan();
    return TreatmentForm.of(
        datatype(cell),
        plan.tiers().stream()
            .flatMap(tier -> tier.of(cell.column().name()).stream())
            .map(ColumnPlan::treatment)
            .toList());
  }

  private static Datatype datatype(Cell cell) {
    return profile(cell.piece(), cell.column().name()).datatype();
  }

  private Map<String, Object> model(Staff staff, Cell cell, Fields typed) {
    String column = cell.column().name();
    ColumnPlan standing =
        office
            .classifying()
            .plan(cell.piece().version())
            .plan()
            .of(cell.tier())
            .flatMap(plan -> plan.of(column))
            .orElse(null);
    Treatment treatment = standing == null ? new Treatment.Drop() : standing.treatment();
    List<WishOption> options =
        treatments(cell).choices(treatment).stream()
            .map(choice ->
                WishOption.of(
                    office,
                    cell.piece().version(),
                    cell.registration(),
                    cell.column(),
                    cell.tier(),
                    choice,
                    treatment,
                    staff.words()))
            .toList();
    HierarchyForm hierarchy = HierarchyForm.of(datatype(cell), cell.column().hierarchy());
    String reason =
        cell.column().wishes().stream()
            .filter(wish -> wish.tier() == cell.tier())
            .map(Wish::reason)
            .findFirst()
            .orElse("");
    Map<String, Object> model = cell.piece().model("plan");
    model.put("column", column);
    model.put("tier", cell.tier().code());
    model.put(
        "why", standing == null ? "" : staff.words().text(standing.reason(), standing.arguments()));
    model.put("options", options);
    model.put("verdicts", List.of(WishOption.Verdict.values()));
    model.put(
        "treatment",
        typed.has("treatment") ? typed.text("treatment") : TreatmentForm.value(treatment));
    model.put("figures", typed.text("figures"));
    model.put("reason", typed.has("reason") ? typed.text("reason") : reason);
    model.put("hierarchies", hierarchy.kinds());
    model.put("hierarchy", typed.has("hierarchy") ? typed.text("hierarchy") : hierarchy.kind());
    model.put("levels", typed.has("steps") ? typed.text("steps") : hierarchy.steps());
    model.put("open", cell.piece().isOpen());
    return model;
  }
}
