package org.sluice.site.office;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.classify.Classification;
import org.sluice.classify.ColumnClass;
import org.sluice.classify.Suggestion;
import org.sluice.office.Office;
import org.sluice.office.VersionId;
import org.sluice.profile.ColumnProfile;
import org.sluice.profile.TableProfile;
import org.sluice.site.frame.Refusal;
import org.sluice.vocab.Meaning;
import org.sluice.vocab.PrivacyCategory;
import org.sluice.vocab.Problem;
import org.sluice.vocab.SecurityLevel;

/// The classification of a version: suggested with evidence, confirmed by its owner.
@Path("/office/versions/{dataset}/{version: [0-9]{1,9}}/classification")
public final class ClassificationPages {

  private static final String NO_SUBJECT = "-";

  private final Office office;
  private final Templates templates;

  ClassificationPages(Office office, Templates templates) {
    this.office = office;
    this.templates = templates;
  }

  @GET
  public Response form(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      @QueryParam("cells") @DefaultValue("") String cells) {
    Staff staff = Staff.of(request);
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    Classification standing = office.classifying().current(piece.version());
    boolean isAsked =
        cells.equals("shown") && staff.account().seesRawOf(piece.dataset().department());
    return templates.page(
        staff,
        "classification",
        model(
            staff,
            piece,
            standing,
            subject(piece, standing),
            isAsked ? ColumnForm.Cells.SHOWN : ColumnForm.Cells.MASKED));
  }

  @POST
  public Response confirm(
      @Context ContainerRequestContext request,
      @PathParam("dataset") String dataset,
      @PathParam("version") int version,
      MultivaluedMap<String, String> fields) {
    Staff staff = Staff.of(request);
    staff.checkForm(text(fields, "form"));
    Workpiece piece = Workpiece.of(office, staff, new VersionId(dataset, version));
    Classification typed = typed(piece, fields);
    try {
      if (typed.isPersonLevel() && text(fields, "subject").isEmpty()) {
        throw Refusal.badRequest("site.office.classification.subject.asked", Map.of());
      }
      office.classifying().classify(staff.account(), piece.version().id(), typed);
      return staff.goTo("/office/versions/" + piece.version().id() + "/plan");
    } catch (Problem problem) {
      return templates.again(
          staff,
          "classification",
          model(staff, piece, typed, text(fields, "subject"), ColumnForm.Cells.MASKED),
          problem);
    }
  }

  private static Classification typed(Workpiece piece, MultivaluedMap<String, String> fields) {
    List<ColumnClass> columns = new ArrayList<>();
    for (ColumnProfile profile : piece.version().profile().columns()) {
      String field = "c" + columns.size();
      columns.add(
          new ColumnForm(
                  field,
                  profile,
                  List.of(),
                  text(fields, field + "-level"),
                  text(fields, field + "-category"),
                  text(fields, field + "-meaning"),
                  text(fields, field + "-reason"),
                  null)
              .word());
    }
    String subject = text(fields, "subject");
    boolean isColumn = columns.stream().anyMatch(column -> column.column().equals(subject));
    return new Classification(columns, isColumn ? subject : null);
  }

  /// The subject that stands, `-` where the owner said that there is none, empty where they have
  /// not been asked yet; a column of resident numbers is offered.
  private static String subject(Workpiece piece, Classification standing) {
    if (standing.subject() != null) {
      return standing.subject();
    }
    if (piece.version().classification() != null || !standing.isPersonLevel()) {
      return NO_SUBJECT;
    }
    return piece.version().suggestions().stream()
        .filter(suggestion -> suggestion.meaning() == Meaning.RESIDENT_ID)
        .map(Suggestion::column)
        .findFirst()
        .orElse("");
  }

  private Map<String, Object> model(
      Staff staff,
      Workpiece piece,
      Classification standing,
      String subject,
      ColumnForm.Cells cells) {
    List<ColumnForm> columns = new ArrayList<>();
    for (ColumnProfile profile : profile(staff, piece).columns()) {
      Suggestion suggestion =
          piece.version().suggestions().stream()
              .filter(s -> s.column().equals(profile.name()))
              .findFirst()
              .orElse(null);
      columns.add(
          ColumnForm.of(
              columns.size(),
              profile,
              standing.of(profile.name()).orElseThrow(),
              suggestion,
              cells));
    }
    Map<String, Object> model = piece.model("classification");
    model.put("columns", columns);
    model.put("shown", cells == ColumnForm.Cells.SHOWN);
    model.put("subject", subject);
    model.put("asksSubject", subject.isEmpty() && standing.isPersonLevel());
    model.put("open", piece.isOpen());
    model.put("levels", List.of(SecurityLevel.values()));
    model.put("categories", List.of(PrivacyCategory.values()));
    model.put("meanings", List.of(Meaning.values()));
    return model;
  }

  /// The profile with values of cells for whoever may see them, without for all others.
  private TableProfile profile(Staff staff, Workpiece piece) {
    return staff.account().seesRawOf(piece.dataset().department())
        ? office.classifying().profile(staff.account(), piece.version())
        : piece.version().profile();
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }
}
