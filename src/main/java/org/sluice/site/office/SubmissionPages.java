package org.sluice.site.office;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sluice.classify.Classification;
import org.sluice.office.Comparison;
import org.sluice.office.Job;
import org.sluice.office.Office;
import org.sluice.office.Submission;
import org.sluice.office.SubmissionState;
import org.sluice.office.TierResult;
import org.sluice.policy.ColumnPlan;
import org.sluice.policy.PrivacyModel;
import org.sluice.policy.TierPlan;
import org.sluice.vocab.Problem;

/// An attempt to publish a version: its progress, its drafts beside the raw rows, and the decision.
@Path("/office/submissions/{id}")
public final class SubmissionPages {

  private static final int ROWS = 10;

  private final Office office;
  private final Templates templates;

  SubmissionPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response page(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @QueryParam("tier") @DefaultValue("") String tier) {
    Staff staff = Staff.of(request);
    return templates.page(staff, "submission", model(staff, id, tier, ""));
  }

  @POST
  @Path("submit")
  public Response submit(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("form") @DefaultValue("") String form) {
    return act(request, id, form, "", staff -> office.reviewing().submit(staff.account(), id));
  }

  @POST
  @Path("approve")
  public Response approve(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("form") @DefaultValue("") String form) {
    return act(request, id, form, "", staff -> office.reviewing().approve(staff.account(), id));
  }

  @POST
  @Path("return")
  public Response giveBack(
      @Context ContainerRequestContext request,
      @PathParam("id") String id,
      @FormParam("form") @DefaultValue("") String form,
      @FormParam("reason") @DefaultValue("") String reason) {
    return act(
        request,
        id,
        form,
        reason,
        staff -> office.reviewing().giveBack(staff.account(), id, reason));
  }

  private interface Action {
    void by(Staff staff);
  }

  private Response act(
      ContainerRequestContext request, String id, String form, String typed, Action action) {
    Staff staff = Staff.of(request);
    staff.checkForm(form);
    try {
      action.by(staff);
      return staff.goTo("/office/submissions/" + id);
    } catch (Problem problem) {
      return templates.again(staff, "submission", model(staff, id, "", typed), problem);
    }
  }

  private Map<String, Object> model(Staff staff, String id, String tier, String typed) {
    Workpiece piece = Workpiece.of(office, staff, id);
    Submission submission = Objects.requireNonNull(piece.submission());
    TierResult shown =
        submission.results().stream()
            .filter(result -> tier.isEmpty() || result.tier().code().equals(tier))
            .findFirst()
            .orElse(null);
    Map<String, Object> model = piece.model("release");
    model.put("typed", typed);
    model.put("preparedBy", login(submission.preparedBy()));
    model.put("job", job(submission));
    model.put("drafts", submission.results());
    model.put("shown", shown);
    model.put("risks", shown == null ? List.of() : RiskLine.of(shown, model(submission, shown)));
    model.put(
        "matrix", Matrix.of(submission.plan(), classification(piece, submission), staff.words()));
    model.put("lines", DraftLine.of(submission));
    model.put("losses", LossLine.of(submission, names(submission)));
    model.put("isNewest", isNewest(piece, submission));
    Comparison comparison = comparison(staff, piece, submission, shown);
    Comparison.After after =
        comparison == null || shown == null ? null : comparison.tiers().get(shown.tier());
    model.put(
        "before",
        comparison == null || after == null ? null : Shown.before(comparison, after.columns()));
    model.put("after", comparison == null || after == null ? null : Shown.after(comparison, after));
    return model;
  }

  /// What was submitted, not what the owner says since.
  private Classification classification(Workpiece piece, Submission submission) {
    Classification submitted = submission.classification();
    return submitted == null ? office.classifying().current(piece.version()) : submitted;
  }

  private static List<String> names(Submission submission) {
    return submission.plan().tiers().stream()
        .flatMap(tier -> tier.columns().stream())
        .map(ColumnPlan::column)
        .distinct()
        .toList();
  }

  private boolean isNewest(Workpiece piece, Submission submission) {
    return office.submissions().of(piece.version().id()).stream()
        .findFirst()
        .filter(newest -> newest.id().equals(submission.id()))
        .isPresent();
  }

  private @Nullable Job job(Submission submission) {
    return submission.state() == SubmissionState.PREPARING
        ? office
            .preparing()
            .job(submission.id())
            .orElse(new Job(Job.State.WAITING, "office.step.waiting", 0, 0))
        : null;
  }

  private @Nullable Comparison comparison(
      Staff staff, Workpiece piece, Submission submission, @Nullable TierResult shown) {
    boolean isRead =
        switch (submission.state()) {
          case DRAFT, IN_REVIEW, APPROVED, PUBLISHED -> true;
          case RETURNED ->
              classification(piece, submission).equals(piece.version().classification());
          case PREPARING, FAILED, RETRACTED, REPLACED -> false;
        };
    return shown == null || !isRead || !staff.account().seesRawOf(piece.dataset().department())
        ? null
        : office.preparing().compare(staff.account(), submission.id(), ROWS);
  }

  private static PrivacyModel model(Submission submission, TierResult shown) {
    return submission.plan().of(shown.tier()).map(TierPlan::model).orElse(PrivacyModel.NOTHING);
  }

  private String login(String account) {
    return office.accounts().find(account).map(found -> found.login()).orElse(account);
  }
}
